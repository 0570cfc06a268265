import type { Indicator } from '../../../../shared/domain/indicator';
import type { PlanInput } from '../../../../shared/domain/plan-input';
import { buildNameIndex } from '../../../../shared/intake/match/name-index';
import { vocabularyOf } from '../../../../shared/intake/vocabulary';
import type { ReportKnown } from './read-report';

/**
 * What a register would know that held all these plans and nothing else. A code that several of them use is one body or one
 * indicator, recognised by the names of each. `plan` is the first; a file of another one of them is as good.
 */
export function knownOfPresets(presets: readonly PlanInput[]): ReportKnown {
  const single = presets.flatMap(({ agencies }) => agencies).filter(({ isGroup }) => !isGroup);
  const indicators = joinIndicators(presets.flatMap((preset) => preset.indicators));
  const periods = new Map(presets.flatMap((preset) => preset.periods).map((period) => [period.code, period]));
  const supplied = new Map<string, Set<string>>();
  for (const { code, suppliers } of indicators.values()) {
    for (const agency of suppliers) supplied.set(agency, (supplied.get(agency) ?? new Set()).add(code));
  }
  return {
    plan: presets[0]?.code ?? '',
    agencies: new Set(single.map(({ code }) => code)),
    periods: new Set(periods.keys()),
    indicators,
    supplied,
    suppliedIn: new Map(),
    askedIn: new Map(),
    agencyHistories: new Map(),
    periodDays: new Map(),
    expectedAgency: null,
    expectedPeriod: null,
    vocabulary: vocabularyOf([...indicators.keys()]),
    duties: new Map(),
    agencyNames: buildNameIndex(
      joinNames(
        single.map(({ code, name, aliases, abbreviation }) => ({
          code,
          names: [name, ...aliases, ...(abbreviation === null ? [] : [abbreviation])],
        })),
      ),
    ),
    indicatorNames: buildNameIndex(
      joinNames(
        presets.flatMap((preset) => preset.indicators).map(({ code, name }) => ({ code, names: [name] })),
      ).map(({ code, names }) => ({ code, names, unit: indicators.get(code)?.unit ?? '' })),
    ),
    periodHints: [...periods.values()],
    remembered: [],
    layouts: [],
    answers: new Map(),
  };
}

function joinIndicators(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  const joined = new Map<string, Indicator>();
  for (const indicator of indicators) {
    const { suppliers = [], ...first } = joined.get(indicator.code) ?? indicator;
    joined.set(indicator.code, { ...first, suppliers: [...new Set([...suppliers, ...indicator.suppliers])] });
  }
  return joined;
}

type Named = { readonly code: string; readonly names: readonly string[] };

function joinNames(things: readonly Named[]): Named[] {
  const joined = new Map<string, Set<string>>();
  for (const { code, names } of things) joined.set(code, new Set([...(joined.get(code) ?? []), ...names]));
  return [...joined].map(([code, names]) => ({ code, names: [...names] }));
}

import type { Indicator } from '../../../shared/domain/indicator';
import { buildNameIndex } from '../../../shared/intake/match/name-index';
import type { SearchKnowledge } from '../../../shared/intake/search/search-knowledge';
import { caoBang as preset } from '../../fixtures/presets';

const indicators: readonly Indicator[] = preset.indicators;

/** What the plan of Cao Bằng knows, as the search needs it. */
export function presetKnowledge(said: Partial<SearchKnowledge> = {}): SearchKnowledge {
  return { ...knowledge, ...said };
}

const supplied = new Map<string, Set<string>>(preset.agencies.map(({ code }) => [code, new Set<string>()]));
for (const { code, suppliers } of indicators) for (const agency of suppliers) supplied.get(agency)?.add(code);

const knowledge: SearchKnowledge = {
  agencyNames: buildNameIndex(
    preset.agencies.map(({ code, name, abbreviation, aliases }) => ({
      code,
      names: [name, ...aliases, ...(abbreviation === null ? [] : [abbreviation])],
    })),
  ),
  indicatorNames: buildNameIndex(indicators.map(({ code, name, unit }) => ({ code, names: [name], unit }))),
  periods: preset.periods.map(({ code, kind, year, dataFrom, dataTo }) => ({
    code,
    kind: kind === 'half' ? 'half' : 'year',
    year,
    dataFrom,
    dataTo,
  })),
  indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
  supplied,
  expectedAgency: null,
  expectedPeriod: '2025-Y',
  remembered: [],
  layouts: [],
};

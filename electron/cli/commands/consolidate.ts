import type { ViewedFigure } from '../../../shared/contract/consolidation';
import { amountToNumber } from '../../../shared/domain/amount';
import type { ConsolidatedIndicator, Consolidation } from '../../../shared/domain/consolidation';
import { approximationWord, formatNumber, formatPercent } from '../../../shared/domain/format-vietnamese';
import { groupBy } from '../../../shared/kit/group-by';
import { targetNote } from '../../../shared/wording/target-note';
import { totalStateWords } from '../../../shared/wording/total-state';
import { verdictWords } from '../../../shared/wording/verdict';
import { only, optional, required, viewOption } from '../options';
import { done } from '../outcome';
import { table } from '../table';
import { UsageError } from '../usage';
import { allByAgency } from './all-by-agency';
import { byAgencyTable } from './by-agency-table';
import type { Command } from './command';

export const consolidate: Command = {
  database: 'existing',
  async run(api, options) {
    only(options, ['db', 'period', 'out', 'view', 'by']);
    const period = required(options, 'period');
    const out = optional(options, 'out');
    const view = viewOption(options);
    const by = optional(options, 'by');
    if (by !== null && by !== 'agency') throw new UsageError(`--by expects agency, got ${by || 'nothing'}.`);
    const exported = () =>
      out === null ? null : api.consolidation.exportWorkbook({ period, path: out, view });
    if (by === 'agency') {
      const table = await allByAgency(api, period, view);
      const file = await exported();
      const told = file === null ? [] : ['', `Đã ghi ${file.path}`];
      return done({ ...table, file }, [byAgencyTable(table), ...told].join('\n'));
    }
    const summary = await api.consolidation.summary({ period });
    const sources = await api.consolidation.sources({ period, view });
    const file = await exported();
    return done({ ...toJson(summary, sources), file }, toText(summary, sources, file?.path ?? null));
  },
};

function toJson(summary: Consolidation, sources: readonly ViewedFigure[]) {
  const { code, dataFrom, dataTo, dueDate } = summary.period;
  const byIndicator = groupBy(sources, ({ indicator }) => indicator);
  return {
    period: { code, dataFrom, dataTo, dueDate },
    previousPeriod: summary.previousPeriod?.code ?? null,
    coverage: summary.coverage,
    indicators: summary.indicators.map((indicator) => ({
      ...indicator,
      approximate: indicator.approximation !== 'exact',
      sources: (byIndicator.get(indicator.code) ?? []).map(({ agency, reading, source, ...rest }) => ({
        agency,
        value: reading.kind === 'nil' ? null : amountToNumber(reading.amount, indicator.decimals),
        nil: reading.kind === 'nil',
        approximate: reading.kind === 'amount' && reading.approximation !== 'exact',
        ...source,
        rawText: rest.rawText,
        version: rest.version,
        receivedOn: rest.receivedOn,
        acceptedBy: rest.acceptedBy,
        ...(rest.under && { under: rest.under.agency }),
      })),
    })),
    targets: summary.targets.map((target) => ({ ...target, note: targetNote(target) })),
  };
}

function toText(summary: Consolidation, sources: readonly ViewedFigure[], path: string | null): string {
  const { coverage, indicators, targets } = summary;
  const byIndicator = groupBy(sources, ({ indicator }) => indicator);
  const rows = indicators.map((indicator) => [
    indicator.code,
    indicator.name,
    indicator.unit,
    shown(indicator, 'current'),
    shown(indicator, 'previous'),
    indicator.change === null ? '' : formatNumber(indicator.change, indicator.decimals),
    indicator.changePercent === null ? '' : formatPercent(indicator.changePercent),
    (byIndicator.get(indicator.code) ?? [])
      .map(({ agency, source, under }) => `${agency}${under ? ` → ${under.agency}` : ''} ${source.cell}`)
      .join(', '),
  ]);
  const missing = coverage.missing.map(({ name }) => name).join('; ');
  return [
    `Kỳ ${summary.period.code}: ${coverage.reported}/${coverage.expected} cơ quan đã báo cáo${missing ? `; còn thiếu: ${missing}` : ''}.`,
    '',
    table(['Mã', 'Chỉ tiêu', 'Đơn vị', 'Kỳ này', 'Kỳ trước', 'Tăng/giảm', '%', 'Nguồn'], rows),
    '',
    ...targets.map(
      (target) => `${target.code} · ${target.text}: ${verdictWords(target.verdict)}. ${targetNote(target)}`,
    ),
    ...(path === null ? [] : ['', `Đã ghi ${path}`]),
  ].join('\n');
}

function shown(indicator: ConsolidatedIndicator, which: 'current' | 'previous'): string {
  const state = which === 'current' ? indicator.state : indicator.previousState;
  const value = which === 'current' ? indicator.value : indicator.previous;
  const approximation = which === 'current' ? indicator.approximation : indicator.previousApproximation;
  if (state !== 'amount') return totalStateWords[state];
  return value === null ? '' : approximationWord(approximation) + formatNumber(value, indicator.decimals);
}

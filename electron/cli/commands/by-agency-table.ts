import type { AgencyCell, ByAgency } from '../../../shared/domain/by-agency';
import { approximationWord, formatNumber, formatPercent } from '../../../shared/domain/format-vietnamese';
import { agencyViewWords } from '../../../shared/wording/agency-view';
import { originStateWords } from '../../../shared/wording/origin-state';
import { table } from '../table';

const headings = ['Cơ quan', 'Mã', 'Kỳ này', 'Gồm', 'Kỳ trước', 'Gồm', 'Tăng/giảm', '%'];

/** The table by agency as lines for a terminal. */
export function byAgencyTable({ period, view, indicators, rows, uncompared }: ByAgency): string {
  const decimals = new Map(indicators.map((indicator) => [indicator.code, indicator.decimals]));
  const lines = rows.flatMap(({ agency, name, cells }) =>
    cells.map((cell, index) => [
      index === 0 ? name : '',
      cell.indicator,
      ...linesOf(cell, agency, decimals.get(cell.indicator) ?? 0),
    ]),
  );
  const left = uncompared.map(({ indicator, agencies }) => `${indicator}: ${agencies.join(', ')}`);
  return [
    `Kỳ ${period.code}, cơ quan ${agencyViewWords(view)}:`,
    table(headings, lines),
    ...(left.length === 0
      ? []
      : ['', 'Số liệu kỳ trước không so sánh được với cơ quan nào của kỳ này:', ...left]),
  ].join('\n');
}

function linesOf(cell: AgencyCell, agency: string, decimals: number): readonly string[] {
  const number = (value: number, approximation: AgencyCell['approximation']) =>
    approximationWord(approximation) + formatNumber(value, decimals);
  const { value, state, previous, previousState } = cell;
  const made = (of: readonly string[]) => (of.length === 1 && of[0] === agency ? '' : of.join(' + '));
  return [
    value === null ? (state === 'amount' ? '' : originStateWords[state]) : number(value, cell.approximation),
    made(cell.of),
    previous === null
      ? previousState === 'amount'
        ? ''
        : originStateWords[previousState]
      : number(previous, cell.previousApproximation),
    made(cell.previousOf),
    cell.change === null ? '' : formatNumber(cell.change, decimals),
    cell.changePercent === null ? '' : formatPercent(cell.changePercent),
  ];
}

import type { DataApi } from '../../../shared/contract';
import type { StatutoryPart, StatutoryTrace } from '../../../shared/contract/statutory';
import { formatDate, formatNumber } from '../../../shared/domain/format-vietnamese';
import type {
  StatutoryCell,
  StatutoryConsolidation,
  StatutoryRate,
  StatutoryTableTotal,
} from '../../../shared/domain/forms/statutory-consolidation';
import { statutoryCellWords, statutoryRateWords } from '../../../shared/wording/statutory';
import { type Options, only, optional, required } from '../options';
import { done, type Outcome } from '../outcome';
import { table } from '../table';
import { UsageError } from '../usage';
import type { Command } from './command';

export const statutory: Command = {
  database: 'existing',
  async run(api, options) {
    only(options, ['db', 'period', 'form', 'out', 'trace']);
    const asked = { period: required(options, 'period'), form: required(options, 'form') };
    return optional(options, 'trace') === null
      ? consolidated(api, options, asked)
      : traced(api, options, asked);
  },
};

type Asked = { readonly period: string; readonly form: string };

async function consolidated(api: DataApi, options: Options, asked: Asked): Promise<Outcome> {
  const out = optional(options, 'out');
  const found = await api.statutory.consolidation(asked);
  const file = out === null ? null : await api.statutory.exportWorkbook({ ...asked, path: out });
  const text = toText(found);
  return done({ ...found, file }, file === null ? text : `${text}\n\nĐã ghi ${file.path}`);
}

/** `r1.1/4:c6`: the row before the last colon, the column behind it. */
async function traced(api: DataApi, options: Options, asked: Asked): Promise<Outcome> {
  const place = required(options, 'trace');
  const colon = place.lastIndexOf(':');
  const [row, column] = [place.slice(0, Math.max(0, colon)), place.slice(colon + 1)];
  if (row === '' || column === '')
    throw new UsageError(`--trace expects ROW:COLUMN such as r1:c6, got ${place}.`);
  if (optional(options, 'out') !== null) throw new UsageError('--trace and --out are two questions.');
  const found = await api.statutory.trace({ ...asked, row, column });
  return done(found, traceText(found));
}

function toText(found: StatutoryConsolidation): string {
  const { coverage, tables, rates, byType } = found;
  const types = byType.map(({ typeCode, typeName, reports, rates: ofType, cells }) => [
    typeCode ?? '(không ghi)',
    typeName ?? '',
    reports,
    ...cells.map(shown),
    ...ofType.map(shownRate),
  ]);
  const places = byType[0]?.cells.map(({ column }) => column) ?? [];
  return [
    `${found.name} (${found.legalBasis})`,
    `Kỳ ${found.period}, số liệu từ ${formatDate(found.dataFrom)} đến ${formatDate(found.dataTo)}: ${coverage.reported} cơ sở báo cáo, trong đó ${coverage.nil} không phát sinh; danh sách có ${coverage.known} cơ sở.`,
    ...tables.flatMap((each) => ['', each.title, tableText(each)]),
    '',
    ...rates.map((rate) => `${rate.label}: ${statutoryRateWords(rate)}`),
    ...(types.length === 0
      ? []
      : [
          '',
          table(
            ['Mã loại hình', 'Loại hình', 'Số cơ sở', ...places, ...rates.map(({ code }) => code)],
            types,
          ),
        ]),
  ].join('\n');
}

function tableText({ columns, rows }: StatutoryTableTotal): string {
  const headings = ['Dòng', 'Mã', 'Chỉ tiêu', ...columns.map(({ column }) => column)];
  const lines = rows.map(({ row, code, label, cells }) => [row, code, label, ...cells.map(shown)]);
  return table(headings, lines);
}

function shown(cell: StatutoryCell): string {
  return statutoryCellWords(cell);
}

function shownRate({ state, value, decimals }: StatutoryRate): string {
  return state === 'amount' && value !== null ? formatNumber(value, decimals) : '';
}

function traceText({
  row,
  column,
  rowLabel,
  columnLabel,
  unit,
  decimals,
  period,
  current,
  superseded,
}: StatutoryTrace): string {
  const lineOf = (part: StatutoryPart, counts: string) => [
    part.establishmentName,
    part.value === null ? 'không phát sinh' : formatNumber(part.value, decimals),
    part.rawText,
    [part.code, part.label].filter((text) => text !== '').join(' · '),
    part.file,
    `${part.sheet} › ${part.cell}`,
    `lần ${part.version}`,
    formatDate(part.receivedOn),
    part.acceptedBy,
    counts,
  ];
  const rows = [
    ...current.map((part) => lineOf(part, '')),
    ...superseded.map((part) => lineOf(part, 'đã thay thế')),
  ];
  return [
    `${row}:${column} · ${rowLabel} · ${columnLabel} (${unit}) · kỳ ${period}`,
    table(['Cơ sở', 'Số liệu', 'Ghi trong ô', 'Dòng', 'Tệp', 'Ô', 'Lần', 'Nhận', 'Người ghi nhận', ''], rows),
  ].join('\n');
}

import { type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundTarget } from '../plan-reading';
import { type Row, tablesOf, wordsOf } from '../tasks/tables-of';
import { searchable } from '../text/searchable';
import { amountOf } from './quantities';

type Columns = {
  readonly metric: number;
  readonly unit: number | null;
  readonly values: readonly { readonly column: number; readonly year: number | null }[];
};

const headRows = 3;
const metricHead = /^(?:ten |noi dung |cac |danh muc )*(?:chi tieu|muc tieu|chi so)(?! (?:nam|giao|den|20))/;
const unitHead = /don vi|dvt/;
const earlierHead = /thuc hien|uoc|ket qua|co so|hien trang/;
const valueHead =
  /^(?:chi tieu |ke hoach |muc tieu |muc |den )*(?:(?:nam )?(20\d\d)|giao|nam|so luong|ke hoach|muc (?:tieu|phan dau))/;

/** The targets of the tables of a document whose heads have a column of indicators and one or more of figures to reach. */
export function targetsInTables(paragraphs: readonly Paragraph[]): Array<Omit<FoundTarget, 'id'>> {
  return tablesOf(paragraphs).flatMap((rows) => {
    const head = headOf(rows);
    return head === null ? [] : rows.slice(head.after).flatMap((row) => targetOf(row, head.columns));
  });
}

function headOf(rows: readonly Row[]): { readonly columns: Columns; readonly after: number } | null {
  for (const [index, row] of rows.slice(0, headRows).entries()) {
    const heads = [...row].map(([column, cells]) => ({
      column,
      plain: searchable(wordsOf(cells)).plain.replace(/\s+/g, ' '),
    }));
    const metric = heads.find(({ plain }) => metricHead.test(plain));
    const unit = heads.find(({ plain }) => unitHead.test(plain));
    const values = heads.flatMap(({ column, plain }) => {
      const found = column === metric?.column || earlierHead.test(plain) ? null : valueHead.exec(plain);
      return found ? [{ column, year: found[1] === undefined ? null : Number(found[1]) }] : [];
    });
    if (metric && values.length > 0) {
      return { columns: { metric: metric.column, unit: unit?.column ?? null, values }, after: index + 1 };
    }
  }
  return null;
}

function targetOf(row: Row, { metric, unit, values }: Columns): Array<Omit<FoundTarget, 'id'>> {
  const name = wordsOf(row.get(metric) ?? []).replace(/[\s;:.]+$/u, '');
  const printedUnit = unit === null ? '' : wordsOf(row.get(unit) ?? []);
  const figures = values.flatMap(({ column, year }) => {
    const printed = /^(?:>|≥|trên |tối thiểu |ít nhất )*(\d[\d.,]*)\s?(%?)$/u.exec(
      wordsOf(row.get(column) ?? []),
    );
    const percent = printed?.[2] === '%' || /^%|phần trăm/u.test(printedUnit);
    const amount = printed ? amountOf((printed[1] ?? '').replace(/[.,]$/, ''), percent) : null;
    return amount === null ? [] : [{ amount, percent, year, least: /^\D/u.test(printed?.[0] ?? '') }];
  });
  const last = figures.at(-1);
  if (name === '' || !last) return [];
  const cells = [...row.values()].flat().map((cell) => spanOf(cell));
  const source = {
    start: Math.min(...cells.map(({ start }) => start)),
    end: Math.max(...cells.map(({ end }) => end)),
  };
  return [
    {
      source,
      text: [...row.values()].map(wordsOf).join(' '),
      metric: name,
      direction: directionOf(name),
      amount: last.amount,
      unit: last.percent ? 'percent' : printedUnit || null,
      atLeast: last.least,
      per: null,
      average: /bình quân|trung bình/iu.test(name),
      baseYear: null,
      milestones: figures.flatMap(({ year, amount }) => (year === null ? [] : [{ year, amount }])),
      quantified: true,
      confidence: 0.85,
      doubts: ['from-table'],
    },
  ];
}

function directionOf(name: string): FoundTarget['direction'] {
  const { low } = searchable(name);
  const found = /(?<!\p{L})(giảm|tăng)(?!\p{L})/u.exec(low);
  if (!found) return 'reach';
  return found[1] === 'giảm' ? 'decrease' : 'increase';
}

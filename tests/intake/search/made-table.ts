import fc from 'fast-check';
import type { CellValue } from '../../../shared/intake/sheet';
import { cellAddress } from '../../../shared/intake/sheet';
import type { MadeSheet } from './made-workbook';
import { presetKnowledge } from './preset-knowledge';

/** A table that a generator laid out, with the cell in which it put each indicator's figure of 2025. */
export type MadeTable = {
  readonly sheet: MadeSheet;
  /** Cell by indicator, `C7`. */
  readonly truth: ReadonlyMap<string, string>;
  /** Has headings above. */
  readonly headed: boolean;
};

const indicators = [...presetKnowledge().indicators.values()].filter(
  ({ aggregation }) => aggregation !== 'derived',
);

type Kind = 'stt' | 'code' | 'unit' | 'before' | 'plan' | 'result' | 'percent' | 'note' | 'blank' | 'side';

const heads: Readonly<Record<Kind, readonly string[]>> = {
  stt: ['STT', 'TT', 'Số TT'],
  code: ['Mã số', 'Mã chỉ tiêu'],
  unit: ['ĐVT', 'Đơn vị tính', 'Đơn vị\ntính'],
  before: ['Năm 2024', 'Thực hiện năm 2024', 'Cùng kỳ năm trước', 'Kết quả năm 2024'],
  plan: ['Kế hoạch 2025', 'KH năm 2025', 'Chỉ tiêu giao', 'Kế hoạch'],
  result: [
    'Kết quả',
    'Thực hiện',
    'Số lượng',
    'Năm 2025',
    'Thực hiện năm 2025',
    'Kết quả thực hiện năm 2025',
    'Số liệu',
  ],
  percent: ['Tỷ lệ (%)', 'So với cùng kỳ', 'Tăng/giảm', 'TH/KH (%)', 'Đạt %'],
  note: ['Ghi chú', 'Nguồn số liệu'],
  blank: [''],
  side: ['Trong đó: nữ', 'Cột phụ', 'Số lao động', 'Quý IV'],
};

const titles = [
  ['UBND TỈNH CAO BẰNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['SỞ NỘI VỤ', 'Độc lập - Tự do - Hạnh phúc'],
  ['Số: 45/BC-SNV', 'Cao Bằng, ngày 03 tháng 12 năm 2025'],
  ['BÁO CÁO KẾT QUẢ CÔNG TÁC AN TOÀN, VỆ SINH LAO ĐỘNG NĂM 2025'],
  ['(Kèm theo Công văn số 12/SNV-LĐVL ngày 01/12/2025 của Sở Nội vụ)'],
  ['Đơn vị báo cáo: Sở Nội vụ', 'Kỳ báo cáo: năm 2025'],
  [],
];
const endings = [
  [],
  ['Ghi chú: số liệu tính đến 14/12/2025'],
  ['Người lập biểu', 'KT. GIÁM ĐỐC'],
  ['(*) Chưa gồm số liệu của các doanh nghiệp FDI'],
];
const between = [
  [],
  ['I. Tai nạn lao động'],
  ['II. Công tác huấn luyện, tuyên truyền'],
  ['Tổng cộng', 999],
  ['Trong đó: nữ', 3],
  ['Số xe được đăng kiểm', 17],
  ['Số người', 21],
];

const base = fc.record({
  chosen: fc.shuffledSubarray(indicators, { minLength: 2, maxLength: 9 }),
  left: fc.nat(3),
  above: fc.shuffledSubarray(titles, { maxLength: 5 }),
  below: fc.shuffledSubarray(endings, { maxLength: 3 }),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
});

/** Tables with an indicator a row. */
export const tableInRows: fc.Arbitrary<MadeTable> = fc
  .record({
    base,
    before: fc.subarray<Kind>(['stt', 'code']),
    after: fc.shuffledSubarray<Kind>(['unit', 'before', 'plan', 'percent', 'note', 'blank', 'side']),
    resultAt: fc.nat(7),
    levels: fc.integer({ min: 0, max: 3 }),
    numbers: fc.boolean(),
    rows: fc.shuffledSubarray(between, { maxLength: 5 }),
    hidden: fc.boolean(),
    style: fc.constantFrom<'plain' | 'text' | 'formula'>('plain', 'text', 'formula'),
    decorate: fc.constantFrom('', '- ', '1.', 'a) '),
  })
  .map(({ base: made, before, after, resultAt, levels, numbers, rows, hidden, style, decorate }) => {
    const place = Math.min(resultAt, after.length);
    const kinds: readonly (Kind | 'label')[] = [
      ...before,
      'label',
      ...after.slice(0, place),
      'result',
      ...after.slice(place),
    ];
    const sheetRows: (readonly CellValue[] | null)[] = made.above.map((cells) =>
      cells.length === 0 ? null : shifted(made.left, [cells[0] ?? '', null, cells[1] ?? null]),
    );
    const merges: string[] = [];
    const headings = kinds.map((kind, at) =>
      kind === 'label' ? 'Nội dung' : pick(heads[kind], made.seed + at),
    );
    const top = sheetRows.length;
    if (levels > 0) {
      for (let level = 0; level < levels; level += 1) {
        const upper = headings.map((heading, at) => {
          if (level === levels - 1) return levels === 1 || isGrouped(kinds[at]) ? heading : null;
          if (!isGrouped(kinds[at])) return level === 0 ? heading : null;
          return level === 0 && !isGrouped(kinds[at - 1]) ? 'Kết quả' : null;
        });
        sheetRows.push(shifted(made.left, upper));
      }
      if (levels > 1) {
        for (const [at, kind] of kinds.entries()) {
          const column = made.left + at;
          if (!isGrouped(kind))
            merges.push(`${cellAddress(top, column)}:${cellAddress(top + levels - 1, column)}`);
          else if (!isGrouped(kinds[at - 1])) {
            let last = at;
            while (isGrouped(kinds[last + 1])) last += 1;
            const bottom = top + levels - 2;
            if (last > at || bottom > top) {
              merges.push(`${cellAddress(top, column)}:${cellAddress(bottom, made.left + last)}`);
            }
          }
        }
      }
      if (numbers)
        sheetRows.push(
          shifted(
            made.left,
            kinds.map((_, at) => `(${at + 1})`),
          ),
        );
    }
    const truth = new Map<string, string>();
    const extra = [...rows];
    for (const [order, indicator] of made.chosen.entries()) {
      if (order > 0 && order % 2 === 0) {
        const odd = extra.pop();
        if (odd) sheetRows.push(odd.length === 0 ? null : shifted(made.left, oddRow(kinds, odd)));
      }
      const row = sheetRows.length;
      const value = 11 + ((made.seed + order * 7919) % 5000);
      sheetRows.push(
        shifted(
          made.left,
          kinds.map((kind): CellValue => {
            switch (kind) {
              case 'label':
                return `${decorate}${indicator.name}`;
              case 'stt':
                return order + 1;
              case 'code':
                return indicator.code;
              case 'unit':
                return indicator.unit;
              case 'result':
                return styled(value, style);
              case 'note':
              case 'blank':
                return null;
              default:
                return value + 1 + kind.length;
            }
          }),
        ),
      );
      truth.set(indicator.code, cellAddress(row, made.left + kinds.indexOf('result')));
    }
    for (const cells of made.below) {
      sheetRows.push(
        cells.length === 0 ? null : shifted(made.left, [cells[0] ?? '', null, cells[1] ?? null]),
      );
    }
    const last = sheetRows.length;
    return {
      sheet: { rows: sheetRows, merges, ...(hidden ? { hiddenRows: [last] } : {}) },
      truth,
      headed: levels > 0,
    };
  });

/** Tables with an indicator a column. */
export const tableInColumns: fc.Arbitrary<MadeTable> = fc
  .record({
    base,
    stt: fc.boolean(),
    details: fc.integer({ min: 0, max: 5 }),
    total: fc.constantFrom<'none' | 'right' | 'wrong'>('none', 'right', 'wrong'),
    years: fc.boolean(),
    numbers: fc.boolean(),
    first: fc.boolean(),
  })
  .map(({ base: made, stt, details, total, years, numbers, first }) => {
    const sheetRows: (readonly CellValue[] | null)[] = made.above.map((cells) =>
      cells.length === 0 ? null : shifted(made.left, [cells[0] ?? '', null, cells[1] ?? null]),
    );
    const front = stt ? ['TT', 'Đơn vị'] : ['Đơn vị'];
    sheetRows.push(shifted(made.left, [...front, ...made.chosen.map(({ name }) => name)]));
    if (numbers) {
      const width = front.length + made.chosen.length;
      sheetRows.push(
        shifted(
          made.left,
          Array.from({ length: width }, (_, at) => `(${at + 1})`),
        ),
      );
    }
    const truth = new Map<string, string>();
    const lineOf = (label: string, values: readonly number[], order: number) =>
      shifted(made.left, [...(stt ? [order] : []), label, ...values]);
    const put = (row: number) => {
      for (const [at, { code }] of made.chosen.entries())
        truth.set(code, cellAddress(row, made.left + front.length + at));
    };
    const figureOf = (row: number, at: number) => 3 + ((made.seed + row * 31 + at * 101) % 400);
    if (years) {
      const labels = first ? ['Năm 2024', 'Năm 2025', 'So sánh'] : ['Kế hoạch 2025', 'Thực hiện 2025'];
      for (const [order, label] of labels.entries()) {
        if (label.includes('2025') && !label.startsWith('Kế')) put(sheetRows.length);
        sheetRows.push(
          lineOf(
            label,
            made.chosen.map((_, at) => figureOf(order, at)),
            order + 1,
          ),
        );
      }
    } else {
      const bodies = [
        'Thành phố Cao Bằng',
        'Hòa An',
        'Trùng Khánh',
        'Công ty TNHH Tân Tiến',
        'Quảng Hòa',
        'Bảo Lạc',
      ];
      const count = details + 1;
      const sums = made.chosen.map((_, at) =>
        Array.from({ length: count }, (__, row) => figureOf(row, at)).reduce((sum, value) => sum + value, 0),
      );
      const totals = sums.map((sum) => (total === 'wrong' ? sum + 5 : sum));
      const totalRow = () => {
        put(sheetRows.length);
        sheetRows.push(shifted(made.left, [...(stt ? [null] : []), 'Tổng cộng', ...totals]));
      };
      if (total !== 'none' && first) totalRow();
      for (let row = 0; row < count; row += 1) {
        if (total === 'none' && count === 1) put(sheetRows.length);
        sheetRows.push(
          lineOf(
            bodies[row] ?? '',
            made.chosen.map((_, at) => figureOf(row, at)),
            row + 1,
          ),
        );
      }
      if (total !== 'none' && !first) totalRow();
    }
    for (const cells of made.below) {
      sheetRows.push(
        cells.length === 0 ? null : shifted(made.left, [cells[0] ?? '', null, cells[1] ?? null]),
      );
    }
    return { sheet: { rows: sheetRows }, truth, headed: true };
  });

function isGrouped(kind: Kind | 'label' | undefined): boolean {
  return kind === 'before' || kind === 'plan' || kind === 'result' || kind === 'percent';
}

function oddRow(
  kinds: readonly (Kind | 'label')[],
  [label, value]: readonly CellValue[],
): readonly CellValue[] {
  return kinds.map((kind) =>
    kind === 'label' ? (label ?? null) : kind === 'result' ? (value ?? null) : null,
  );
}

function styled(value: number, style: 'plain' | 'text' | 'formula'): CellValue {
  if (style === 'text') return ` ${value} `;
  return style === 'formula' ? { kind: 'formula', formula: `${value}+0`, result: value } : value;
}

function shifted(left: number, cells: readonly CellValue[]): readonly CellValue[] {
  return [...Array<null>(left).fill(null), ...cells];
}

function pick<Item>(items: readonly Item[], seed: number): Item {
  const item = items[seed % items.length];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

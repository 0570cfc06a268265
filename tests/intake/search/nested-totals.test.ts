import { expect, it } from 'vitest';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const V = 'Tổng số vụ TNLĐ';
const numbered = ['STT', 'Đơn vị', V];

const cases: ReadonlyArray<readonly [title: string, sheet: MadeSheet, expected: readonly string[]]> = [
  [
    'the whole province above blocks and their districts',
    {
      rows: [
        numbered,
        [null, 'Toàn tỉnh', 9],
        ['I', 'Khối huyện', 5],
        [1, 'Huyện Hòa An', 3],
        [2, 'Huyện Trùng Khánh', 2],
        ['II', 'Khối thành phố', 4],
        [1, 'Thành phố Cao Bằng', 4],
      ],
    },
    ['TN-04 Sheet1!C2 = 9'],
  ],
  [
    'three levels',
    {
      rows: [
        numbered,
        [null, 'TỔNG SỐ', 9],
        ['A', 'Khu vực Nhà nước', 5],
        ['I', 'Khối tỉnh', 3],
        ['1.', 'Chi cục A', 1],
        ['2.', 'Chi cục B', 2],
        ['II', 'Khối huyện', 2],
        ['1.', 'Huyện Hòa An', 2],
        ['B', 'Khu vực tư nhân', 4],
        ['I', 'Doanh nghiệp lớn', 4],
      ],
    },
    ['TN-04 Sheet1!C2 = 9'],
  ],
  [
    'blocks by their words alone',
    {
      rows: [
        ['Đơn vị', V],
        ['Tổng số', 9],
        ['Khối huyện', 5],
        ['Huyện Hòa An', 3],
        ['Huyện Trùng Khánh', 2],
        ['Khối thành phố', 4],
        ['Thành phố Cao Bằng', 4],
      ],
    },
    ['TN-04 Sheet1!B2 = 9'],
  ],
  [
    'a total that is neither sum',
    {
      rows: [
        numbered,
        [null, 'Toàn tỉnh', 10],
        ['I', 'Khối huyện', 5],
        [1, 'Huyện Hòa An', 3],
        [2, 'Huyện Trùng Khánh', 2],
        ['II', 'Khối thành phố', 4],
        [1, 'Thành phố Cao Bằng', 4],
      ],
    },
    ['question total_differs@Sheet1!C2#TN-04 "10" → value:10, value:9'],
  ],
  [
    'a total that counts everything twice',
    {
      rows: [
        ['Đơn vị', V],
        ['Khối huyện', 5],
        ['Huyện Hòa An', 3],
        ['Huyện Trùng Khánh', 2],
        ['Khối thành phố', 4],
        ['Thành phố Cao Bằng', 4],
        ['Tổng cộng', 18],
      ],
    },
    ['question total_differs@Sheet1!B7#TN-04 "18" → value:18, value:9'],
  ],
  [
    'subtotals without a total are not added to what they contain',
    {
      rows: [
        numbered,
        ['1', 'Khối huyện', 5],
        ['1.1', 'Huyện Hòa An', 3],
        ['1.2', 'Huyện Trùng Khánh', 2],
        ['2', 'Khối thành phố', 4],
        ['2.1', 'Thành phố Cao Bằng', 4],
      ],
    },
    ['question no_total_row@Sheet1!C2:C6#TN-04 "5" → value:9'],
  ],
  [
    'a group of bodies beside others is no subtotal where the whole is their sum',
    {
      rows: [
        ['Đơn vị', V],
        ['Các doanh nghiệp nhà nước', 3],
        ['Hợp tác xã', 2],
        ['Tổng cộng', 5],
      ],
    },
    ['TN-04 Sheet1!B4 = 5'],
  ],
  [
    'parts under "Trong đó" need not be all',
    {
      rows: [
        numbered,
        [null, 'Tổng số', 9],
        [null, 'Trong đó:', null],
        [null, '- Doanh nghiệp nhà nước', 2],
        [null, '- Doanh nghiệp FDI', 3],
      ],
    },
    ['TN-04 Sheet1!C2 = 9'],
  ],
  [
    'the same total above and below',
    {
      rows: [numbered, [null, 'Tổng số', 9], [1, 'Hòa An', 5], [2, 'Bảo Lạc', 4], [null, 'Tổng cộng', 9]],
    },
    ['TN-04 Sheet1!C2 = 9'],
  ],
  [
    'two totals that differ',
    {
      rows: [numbered, [null, 'Tổng số', 9], [1, 'Hòa An', 5], [2, 'Bảo Lạc', 4], [null, 'Tổng cộng', 8]],
    },
    ['question total_differs@Sheet1!C2#TN-04 "9" → value:9, value:8'],
  ],
  [
    'blocks of columns with their sums',
    {
      rows: [
        ['TT', 'Nội dung', 'Toàn tỉnh', 'Khối huyện', null, null, 'Khối thành phố', null],
        [null, null, null, 'Cộng', 'Hòa An', 'Bảo Lạc', 'Cộng', 'Cao Bằng'],
        [1, V, 9, 5, 3, 2, 4, 4],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:H1'],
    },
    ['TN-04 Sheet1!C3 = 9'],
  ],
];

it.each(cases)('adds nothing twice: %s', (_, sheet, expected) => {
  const outcome = outcomeOf(madeWorkbook(sheet), presetKnowledge());
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(expected);
});

import type { MadeSheet } from './made-workbook';

/** A layout that says, in its own way, that figures are not what they seem, or that they are. */
export type OddLayout = {
  readonly title: string;
  readonly sheets: readonly MadeSheet[];
  readonly agency: string | null;
  readonly period: string | null;
};

const V = 'Tổng số vụ TNLĐ',
  S = 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ',
  B = 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN',
  M = 'Số mẫu quan trắc MTLĐ',
  T = 'Số tiền xử phạt vi phạm hành chính PCCC',
  C = 'Số cơ sở được kiểm tra PCCC và CNCH',
  G = 'Số hồ sơ nghiệm thu PCCC',
  L = 'Số NLĐ được huấn luyện ATVSLĐ',
  D = 'Số lớp tập huấn, huấn luyện kỹ thuật an toàn điện',
  Q = 'Số NLĐ bị TNLĐ được thăm hỏi, tặng quà';

const health = (heading: string): MadeSheet => ({
  rows: [
    ['TT', 'Nội dung', heading],
    [1, S, 350],
    [2, B, 70],
  ],
});
const titled = (...titles: readonly string[]): MadeSheet => ({
  rows: [['SỞ Y TẾ'], ...titles.map((title) => [title]), ...health('Số liệu').rows],
});

const made: ReadonlyArray<readonly [string, readonly MadeSheet[], (string | null)?, (string | null)?]> = [
  ...[
    'Khu vực nhà nước',
    'Huyện Hòa An',
    'Còn lại chưa thực hiện',
    'Số đăng ký',
    'Điểm',
    'Kinh phí',
    'Số văn bản',
    'Trang',
    'T12/2025',
    '6 tháng cuối năm 2025',
    'LĐLĐ tỉnh',
    'Số lượt',
    'Đạt được',
    'Sở Y tế',
  ].map((heading) => [`one column: ${heading}`, [health(heading)]] as const),
  [
    'one district a row',
    [
      {
        rows: [
          ['TT', 'Đơn vị', D, L],
          [1, 'Huyện Hòa An', 5, 450],
        ],
      },
    ],
    'SCT',
  ],
  [
    'the sender as the only row',
    [
      {
        rows: [
          ['TT', 'Đơn vị', D, L],
          [1, 'Sở Công Thương', 5, 450],
        ],
      },
    ],
    'SCT',
  ],
  ['a title of a month under that of the year', [titled('BÁO CÁO NĂM 2025', 'Số liệu tháng 12 năm 2025')]],
  ['a title of last year under that of this year', [titled('BÁO CÁO NĂM 2025', 'I. SỐ LIỆU NĂM 2024')]],
  ['a place and a month under a title', [titled('BÁO CÁO NĂM 2025', 'Cao Bằng, tháng 12 năm 2025')]],
  ['a document of last year named under a title', [titled('BÁO CÁO NĂM 2025', '(Theo Công văn năm 2024)')]],
  ['a title of plans', [titled('KẾ HOẠCH CÔNG TÁC ATVSLĐ NĂM 2025')]],
  ['a title of results of a plan', [titled('KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2025')]],
  ['a title of one district', [titled('BÁO CÁO NĂM 2025', 'Số liệu huyện Hòa An')]],
  [
    "another agency's rows",
    [
      {
        rows: [
          ['Cơ quan', 'Chỉ tiêu', 'Số liệu'],
          ['Sở Nội vụ', V, 12],
          ['Liên đoàn Lao động tỉnh', Q, 5],
        ],
      },
    ],
    'SNV',
  ],
  [
    'districts beside indicators',
    [
      {
        rows: [
          ['Huyện', 'Chỉ tiêu', 'Số liệu'],
          ['Hòa An', S, 397],
          ['Bảo Lạc', B, 70],
        ],
      },
    ],
  ],
  [
    "another agency's section",
    [
      {
        rows: [
          ['TT', 'Chỉ tiêu', 'Số liệu'],
          ['I', 'Sở Nội vụ'],
          [1, V, 12],
          ['II', 'Liên đoàn Lao động tỉnh'],
          [1, Q, 5],
        ],
      },
    ],
    'SNV',
  ],
  [
    'a section of one district',
    [
      {
        rows: [
          ['TT', 'Chỉ tiêu', 'Số liệu'],
          ['I', 'Huyện Hòa An'],
          [1, S, 350],
          [2, B, 70],
        ],
      },
    ],
  ],
  [
    "another agency's sheet",
    [
      { rows: [['SỞ NỘI VỤ'], ['Nội dung', 'Số liệu'], [V, 12]] },
      { rows: [['LIÊN ĐOÀN LAO ĐỘNG TỈNH'], ['Nội dung', 'Số liệu'], [Q, 5]] },
    ],
    'SNV',
  ],
  [
    'a total over agencies',
    [
      {
        rows: [
          ['TT', 'Cơ quan', Q, V],
          [1, 'Sở Nội vụ', 3, 4],
          [2, 'LĐLĐ tỉnh', 5, 7],
          [null, 'Tổng', 8, 11],
        ],
      },
    ],
    'SNV',
  ],
  [
    'codes of another register',
    [
      {
        rows: [
          ['Mã', 'Nội dung', 'Số liệu'],
          ['SK02', 'Số giường bệnh', 2400],
          ['SK01', S, 350],
        ],
      },
    ],
  ],
  [
    'money in no unit',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Số liệu'],
          [1, T, 21400000],
          [2, C, 420],
        ],
      },
    ],
    'CAT',
  ],
  [
    'money in no unit that nobody was fined',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Số liệu'],
          [1, T, 0],
          [2, C, 420],
        ],
      },
    ],
    'CAT',
  ],
  [
    'periods of rows',
    [
      {
        rows: [
          ['Kỳ', 'Chỉ tiêu', 'Giá trị'],
          ['2024', S, 3500],
          ['2025', B, 707],
          ['6T/2025', M, 600],
          ['Năm 2025', S, 3997],
        ],
      },
    ],
  ],
  [
    'years merged beside labels',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Năm', 'Số liệu'],
          [1, S, 2024, 3500],
          [null, null, 2025, 3997],
        ],
        merges: ['A2:A3', 'B2:B3'],
      },
    ],
  ],
  [
    'figures before labels and numbers after',
    [
      {
        rows: [
          ['Số liệu', 'Nội dung', 'TT'],
          [3997, S, 1],
          [707, B, 2],
        ],
      },
    ],
  ],
  [
    'a unit where the figure belongs',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Số liệu', 'ĐVT'],
          [1, S, 3997, 'lượt'],
          [2, B, 'người', 707],
        ],
      },
    ],
  ],
  [
    'ditto marks for units',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'ĐVT', 'Số liệu'],
          [1, G, 'hồ sơ', 30],
          [2, 'Số hồ sơ thẩm định thiết kế PCCC', '-nt-', 31],
        ],
      },
    ],
    'CAT',
  ],
  [
    'money beside numbers',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Số lượng', 'Kinh phí (triệu đồng)'],
          [1, S, 3997, 500],
          [2, B, 707, 80],
        ],
      },
    ],
  ],
  [
    'a column of days',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Ngày', 'Số liệu'],
          [1, S, '05/12/2025', 3997],
          [2, B, '05/12/2025', 707],
        ],
      },
    ],
  ],
  [
    'years under a range of years',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Giai đoạn 2024-2025', null],
          [null, null, 2024, 2025],
          [1, S, 3500, 3997],
        ],
        merges: ['C1:D1', 'A1:A2', 'B1:B2'],
      },
    ],
  ],
  [
    'totals of blocks and of all',
    [
      {
        rows: [
          ['TT', 'Đơn vị', D, L],
          [1, 'Công ty A', 2, 100],
          [2, 'Công ty B', 3, 200],
          [null, 'Cộng I', 5, 300],
          [1, 'Đơn vị C', 1, 50],
          [null, 'Cộng II', 1, 50],
          [null, 'Tổng cộng (I+II)', 6, 360],
        ],
      },
    ],
    'SCT',
  ],
  [
    "a label without the sender's own name",
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Số liệu'],
          [1, 'Số cuộc tuyên truyền lồng ghép', 45],
          [2, 'Số hội viên, nông dân được tuyên truyền', 5200],
        ],
      },
    ],
    'HND',
  ],
  [
    "a label without another's name",
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Số liệu'],
          [1, 'Số cuộc tuyên truyền lồng ghép', 45],
          [2, V, 12],
        ],
      },
    ],
    'SNV',
  ],
  [
    'workers as the unit',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'ĐVT', 'Số liệu'],
          [1, L, 'người lao động', 1450],
        ],
      },
    ],
    'SCT',
  ],
  [
    'a period in two cells',
    [{ rows: [['Đơn vị báo cáo', 'Sở Y tế'], ['Kỳ báo cáo', 'Năm 2025'], null, ...health('Số liệu').rows] }],
    null,
    null,
  ],
  [
    'sections of plans and results',
    [
      {
        rows: [
          ['TT', 'Chỉ tiêu', 'Số liệu'],
          ['I', 'Kế hoạch'],
          [1, S, 4000],
          [2, B, 750],
          ['II', 'Thực hiện'],
          [1, S, 3997],
        ],
      },
    ],
  ],
  ['a sheet of a quarter under the title of the year', [{ ...titled('BÁO CÁO NĂM 2025'), name: 'Quý IV' }]],
  ...['ĐVT: nghìn người', 'ĐVT: nghìn', 'Đơn vị tính: 1.000'].map(
    (corner) => [`in the corner: ${corner}`, [titled('BÁO CÁO NĂM 2025', corner)]] as const,
  ),
  ...[
    'Số liệu (1.000)',
    'Số liệu (ngàn lượt)',
    'Số liệu tạm giao',
    'Kết quả huyện Hòa An',
    'Kết quả đến 31/10/2025',
    'Thực hiện từ đầu tháng',
    'Kết quả thực hiện trong năm',
  ].map((heading) => [`one column of results: ${heading}`, [health(heading)]] as const),
  [
    'a lower heading of something else',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Kết quả thực hiện'],
          [null, null, 'Huyện Hòa An'],
          [1, S, 350],
          [2, B, 70],
        ],
      },
    ],
  ],
  [
    'figures that look like years',
    [
      {
        rows: [
          ['TT', 'Đơn vị', D, L],
          [1, 'Hòa An', 1000, 999],
          [2, 'Bảo Lạc', 1000, 1000],
          [null, 'Tổng cộng', 2000, 1999],
        ],
      },
    ],
    'SCT',
  ],
  [
    'parts of a blank figure',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Số liệu'],
          [1, S, null],
          [null, 'Nam', 2000],
          [null, 'Nữ', 1997],
          [2, B, 70],
        ],
      },
    ],
  ],
  [
    'units and years down, indicators across',
    [
      {
        rows: [
          ['Chỉ tiêu', C, T, G],
          ['ĐVT', 'cơ sở', 'triệu đồng', 'hồ sơ'],
          ['Năm 2024', 400, 18.5, 30],
          ['Năm 2025', 420, 21.4, 34],
        ],
      },
    ],
    'CAT',
  ],
];

/** All of them, each with the agency and period that the clerk said. */
export const oddLayouts: readonly OddLayout[] = made.map(
  ([title, sheets, agency = 'SYT', period = '2025-Y']) => ({
    title,
    sheets,
    agency,
    period,
  }),
);

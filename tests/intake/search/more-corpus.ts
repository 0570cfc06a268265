import type { CorpusCase } from './corpus';
import type { MadeSheet } from './made-workbook';

const V = 'Tổng số vụ TNLĐ',
  N = 'Số người chết do TNLĐ',
  M = 'Số mẫu quan trắc MTLĐ',
  H = 'Số hồ sơ nghiệm thu PCCC',
  L = 'Số NLĐ được huấn luyện ATVSLĐ';
const cases: ReadonlyArray<readonly [string, readonly MadeSheet[], string?]> = [
  [
    'districts as columns, a total that adds up once',
    [
      {
        rows: [
          ['Nội dung', 'Hòa An', 'Bảo Lạc', 'Tổng cộng'],
          [V, 2, 3, 5],
          [N, 1, 1, 3],
        ],
      },
    ],
  ],
  [
    'six months beside the year, six months wanted',
    [
      {
        rows: [
          ['Nội dung', '6 tháng đầu năm 2025', 'Cả năm 2025'],
          [V, 2, 5],
        ],
      },
    ],
    '2025-H1',
  ],
  [
    'bare years under a title of six months',
    [{ rows: [['KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025'], ['Nội dung', 'Năm 2024', 'Năm 2025'], [V, 2, 5]] }],
    '2025-H1',
  ],
  [
    'bare years and no title, six months wanted',
    [
      {
        rows: [
          ['Nội dung', 'Năm 2024', 'Năm 2025'],
          [V, 2, 5],
        ],
      },
    ],
    '2025-H1',
  ],
  [
    'a report in sentences alone',
    [
      {
        rows: [
          ['BÁO CÁO'],
          [
            'Trong năm 2025 Sở Y tế đã tổ chức khám sức khỏe định kỳ cho 3.997 lượt cán bộ, công chức, người lao động; khám phát hiện bệnh nghề nghiệp cho 707 người.',
          ],
          ['Số cơ sở được quan trắc là 40 cơ sở.'],
        ],
      },
    ],
  ],
  [
    'a plan of next year below the results',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Số liệu'],
          ['I', 'Kết quả năm 2025'],
          [1, V, 5],
          [2, N, 2],
          ['II', 'Kế hoạch năm 2026'],
          [1, V, 4],
          [2, N, 0],
        ],
      },
    ],
  ],
  [
    'a group of parts with two districts',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Tổng số', 'Trong đó', null],
          [null, null, null, 'Hòa An', 'Bảo Lạc'],
          [1, V, 9, 2, 3],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
      },
    ],
  ],
  [
    'codes under headings in other words',
    [
      {
        rows: [
          ['Đơn vị', 'Khám định kỳ', 'Khám BNN'],
          [null, 'SK-01', 'SK-03'],
          ['Hòa An', 10, 20],
          ['Tổng', 10, 20],
        ],
      },
    ],
  ],
  [
    'units under headings',
    [
      {
        rows: [
          ['Đơn vị', 'Số tiền xử phạt vi phạm hành chính PCCC', H],
          [null, '(triệu đồng)', '(hồ sơ)'],
          ['Công an tỉnh', 21.4, 35],
        ],
      },
    ],
  ],
  [
    'headings repeated on a second page',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Kết quả'],
          [1, V, 5],
          ['TT', 'Nội dung', 'Kết quả'],
          [2, N, 2],
        ],
      },
    ],
  ],
  [
    'this period beside the sum since the new year',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Trong kỳ', 'Lũy kế từ đầu năm'],
          [1, V, 5, 9],
        ],
      },
    ],
  ],
  [
    'a table far from the first column',
    [
      {
        rows: [
          [],
          [null, null, 'Nội dung', null, null, null, null, 'Kết quả'],
          [null, null, V, null, null, null, null, 5],
        ],
      },
    ],
  ],
  [
    'a column of units headed Đơn vị',
    [
      {
        rows: [
          ['Nội dung', 'Đơn vị', 'Số lượng'],
          [V, 'vụ', 5],
          [N, 'người', 2],
          [M, 'mẫu', 7],
        ],
      },
    ],
  ],
  [
    'a column of plans headed Chỉ tiêu',
    [
      {
        rows: [
          ['Nội dung', 'ĐVT', 'Chỉ tiêu', 'Kết quả'],
          [V, 'vụ', 6, 5],
          [N, 'người', 3, 2],
        ],
      },
    ],
  ],
  [
    'a unit above that only some rows have',
    [
      {
        rows: [
          ['Biểu số 05', null, 'ĐVT: Người'],
          ['Nội dung', 'Số lượng'],
          [V, 5],
          [N, 2],
        ],
      },
    ],
  ],
  [
    'two years and no period known',
    [
      {
        rows: [
          ['Nội dung', 'Năm 2024', 'Năm 2025'],
          [V, 4, 5],
        ],
      },
    ],
    '',
  ],
  [
    'indicators across, units and plans and results down',
    [
      {
        rows: [
          ['Chỉ tiêu', V, N],
          ['ĐVT', 'vụ', 'người'],
          ['Kế hoạch', 6, 3],
          ['Thực hiện', 5, 2],
          ['%', 83, 66],
        ],
      },
    ],
  ],
  [
    'other columns of numbers beside ours',
    [
      {
        rows: [
          ['TT', 'Doanh nghiệp', 'Số lao động', L, 'Số người làm việc'],
          [1, 'Cty A', 30, 10, 12],
          [2, 'Cty B', 40, 20, 13],
          [null, 'Cộng', 70, 30, 25],
        ],
      },
    ],
  ],
  [
    'the same indicators under two groups',
    [
      {
        rows: [
          ['Khối', 'Nội dung', 'Số liệu'],
          ['Doanh nghiệp', V, 3],
          [null, N, 1],
          ['Hành chính', V, 2],
          [null, N, 1],
        ],
        merges: ['A2:A3', 'A4:A5'],
      },
    ],
  ],
  [
    'six months done and an estimate of the year',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Thực hiện 6 tháng', 'Ước thực hiện cả năm 2025'],
          [1, V, 3, 5],
        ],
      },
    ],
  ],
  [
    'a unit in the heading of the figures',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Số lượng (người)'],
          [1, N, 2],
          [2, L, 370],
          [3, V, 5],
        ],
      },
    ],
  ],
  [
    'thousands of people in the heading',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Số lượng (nghìn người)'],
          [1, 'Số người tham gia bảo hiểm TNLĐ, BNN', 34.466],
        ],
      },
    ],
  ],
  [
    'a label that says the opposite',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Kết quả'],
          [1, 'Số cơ sở có yếu tố có hại chưa được quan trắc MTLĐ', 12],
          [2, M, 5],
        ],
      },
    ],
  ],
  [
    'eleven months beside the year',
    [
      {
        rows: [
          ['TT', 'Nội dung', '11 tháng năm 2025', 'Năm 2025'],
          [1, V, 4, 5],
        ],
      },
    ],
  ],
  [
    'words that mean none, nothing known, and neither',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Kết quả'],
          [1, V, 'Không phát sinh'],
          [2, N, '-'],
          [3, H, 'Chưa thực hiện'],
          [4, M, 'KPS'],
        ],
      },
    ],
  ],
  [
    'a value merged over plan and result',
    [
      {
        rows: [
          ['TT', 'Nội dung', 'Kế hoạch', 'Thực hiện'],
          [1, V, 5, null],
          [2, N, 2, 3],
        ],
        merges: ['C2:D2'],
      },
    ],
  ],
  [
    'column numbers alone as headings',
    [
      {
        rows: [
          ['A', 'B', 1, 2],
          [1, V, 'vụ', 5],
          [2, N, 'người', 2],
        ],
      },
    ],
  ],
  [
    'groups written once above their rows',
    [
      {
        rows: [
          ['Lĩnh vực', 'Nội dung', 'Số liệu'],
          ['TNLĐ', V, 5],
          [null, N, 2],
          ['PCCC', H, 35],
        ],
      },
    ],
  ],
  ['a blank row under the headings', [{ rows: [['STT', 'Nội dung', 'Kết quả'], null, [1, V, 5]] }]],
  [
    'figures before their labels',
    [
      {
        rows: [
          ['Kết quả', 'Nội dung'],
          [5, V],
          [2, N],
        ],
      },
    ],
  ],
  [
    'a total between indicators',
    [
      {
        rows: [
          ['Nội dung', 'Kết quả'],
          [V, 5],
          ['Cộng', 5],
          [N, 2],
        ],
      },
    ],
  ],
  [
    'two columns with one heading',
    [
      {
        rows: [
          ['Nội dung', 'Kết quả', 'Kết quả'],
          [V, 5, 6],
        ],
      },
    ],
  ],
  [
    'dates as headings',
    [
      {
        rows: [
          ['Nội dung', 'Từ 15/12/2024 đến 14/12/2025', 'Từ 15/12/2023 đến 14/12/2024'],
          [V, 5, 6],
        ],
      },
    ],
  ],
];

const reports: readonly CorpusCase[] = [
  {
    title: 'a report of the industry department in its own words',
    sheets: [
      {
        name: 'Phu luc 1',
        rows: [
          ['UBND TỈNH CAO BẰNG', null, null, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['SỞ CÔNG THƯƠNG', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          ['PHỤ LỤC: KẾT QUẢ HUẤN LUYỆN KỸ THUẬT AN TOÀN NĂM 2025'],
          ['(Kèm theo Báo cáo số 2150/BC-SCT ngày 08/12/2025 của Sở Công Thương)'],
          null,
          ['TT', 'Nội dung', 'ĐVT', 'KH năm 2025', 'TH năm 2025', 'TH/KH (%)'],
          ['I', 'Vật liệu nổ công nghiệp'],
          [1, 'Số đợt huấn luyện KTAT vật liệu nổ công nghiệp', 'Đợt', 3, 3, 100],
          [2, 'Số GCN huấn luyện kỹ thuật an toàn được cấp', 'GCN', 120, 127, 105.8],
          ['II', 'An toàn điện'],
          [1, 'Số lớp huấn luyện an toàn điện', 'Lớp', 4, 4, 100],
          [2, 'Số người tham gia', 'Người', 450, 481, 106.9],
          [3, 'Cấp thẻ an toàn điện', 'Thẻ', 80, 80, 100],
          [null, 'Cộng', null, null, null, null],
          null,
          ['Nơi nhận:', null, null, 'KT. GIÁM ĐỐC'],
          ['- Sở Nội vụ;', null, null, 'PHÓ GIÁM ĐỐC'],
        ],
      },
    ],
  },
  {
    title: 'a report of the police with money and files',
    sheets: [
      {
        name: 'PCCC',
        rows: [
          ['BỘ CÔNG AN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['CÔNG AN TỈNH CAO BẰNG', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          null,
          ['SỐ LIỆU CÔNG TÁC PCCC VÀ CNCH NĂM 2025 (từ 15/12/2024 đến 14/12/2025)'],
          ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Cùng kỳ 2024', 'Năm 2025', 'Tăng (+), giảm (-)'],
          ['1', 'Số cơ sở được kiểm tra về PCCC và CNCH', 'Cơ sở', 790, 841, 51],
          ['2', 'Xử phạt vi phạm hành chính', null, null, null, null],
          ['2.1', 'Số trường hợp vi phạm hành chính về PCCC bị xử lý', 'Trường hợp', 18, 21, 3],
          ['2.2', 'Số tiền xử phạt vi phạm hành chính về PCCC', 'Triệu đồng', 19.5, '21,4', 1.9],
          ['3', 'Thẩm duyệt, thẩm định, nghiệm thu', null, null, null, null],
          ['3.1', 'Số hồ sơ thẩm duyệt thiết kế về PCCC', 'Hồ sơ', 30, 39, 9],
          ['3.2', 'Số hồ sơ thẩm định thiết kế PCCC', 'Hồ sơ', 4, 5, 1],
          ['3.3', 'Số hồ sơ nghiệm thu PCCC', 'Hồ sơ', 33, 35, 2],
          ['4', 'Số vụ cháy', 'Vụ', 12, 10, -2],
        ],
      },
    ],
  },
  {
    title: 'a list of the farmers by commune with a part of women',
    sheets: [
      {
        rows: [
          ['HỘI NÔNG DÂN TỈNH CAO BẰNG'],
          ['TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN ATVSLĐ NĂM 2025'],
          [
            'TT',
            'Đơn vị',
            'Số cuộc tuyên truyền lồng ghép của Hội Nông dân',
            'Số hội viên, nông dân được tuyên truyền',
            null,
          ],
          [null, null, null, 'Tổng số', 'Trong đó: Nữ'],
          [1, 'Xã Thục Phán', 12, 380, 150],
          [2, 'Phường Tân Giang', 8, 240, 90],
          ['Tổng cộng', null, 20, 620, 240],
        ],
        merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'A7:B7'],
      },
    ],
  },
  {
    title: 'letters and prose above the same table on two sheets',
    sheets: [
      {
        name: 'Tong hop',
        rows: [
          ['Kính gửi: Sở Nội vụ'],
          ['BHXH tỉnh báo cáo kết quả năm 2025 như sau:'],
          ['Chỉ tiêu', 'Số người'],
          ['Số người tham gia BHTNLĐ, BNN', 34466],
        ],
      },
      {
        name: 'In',
        rows: [
          ['Chỉ tiêu', 'Số người'],
          ['Số người tham gia bảo hiểm TNLĐ, BNN', 34466],
        ],
      },
    ],
  },
];

/** Layouts that other programs, or other people than us, would trip over. */
export const moreCorpus: readonly CorpusCase[] = [
  ...cases.map(([title, sheets, period]) => ({
    title,
    sheets,
    ...(period === undefined ? {} : { period: period === '' ? null : period }),
  })),
  ...reports,
];

import type {
  FormCheck,
  FormColumn,
  FormColumnGroup,
  FormField,
  FormRow,
  StatutoryForm,
} from './statutory-form';

const notUnderManagement = 'không thuộc|nt';

function figure(
  number: number,
  label: string,
  unit: string,
  words: readonly string[],
  without: readonly string[] = [],
): FormColumn {
  return { code: `c${number}`, number, role: 'figure', label, words, without, unit, decimals: 0 };
}

function loss(
  number: number,
  label: string,
  unit: string,
  words: readonly string[],
  without: readonly string[] = [],
): FormColumn {
  return { ...figure(number, label, unit, words, without), code: `d${number}` };
}

function group(label: string, columns: Readonly<Record<string, string>>): FormColumnGroup {
  return { label, columns: Object.entries(columns).map(([code, own]) => ({ code, label: own })) };
}

/** A total and those of it who are not under the employer's management. */
function pair(label: string, first: number): FormColumnGroup {
  return group(label, { [`c${first}`]: 'Tổng số', [`c${first + 1}`]: 'Không thuộc quyền quản lý' });
}

const injuries = 'Phân loại tai nạn lao động theo mức độ thương tật';
const costs = 'Chi phí tính bằng tiền (1.000 đồng)';

function cases(label: string): readonly string[] {
  return [injuries, 'Số vụ (vụ)', label];
}

function victims(label: string, first: number): Readonly<Record<string, readonly string[]>> {
  const above = [injuries, 'Số người bị nạn (người)', label];
  return {
    [`c${first}`]: [...above, 'Tổng số'],
    [`c${first + 1}`]: [...above, 'Nạn nhân không thuộc quyền quản lý'],
  };
}

function row(code: string, label: string, more: Partial<FormRow> = {}): FormRow {
  return {
    code,
    kind: 'figures',
    label,
    number: '',
    labels: [],
    printed: [],
    list: null,
    open: false,
    ...more,
  };
}

function cause(code: number, label: string, labels: readonly string[] = []): FormRow {
  return row(`r1.1/${code}`, label, { labels, printed: [String(code)], list: 'r1.1' });
}

function factor(code: number, label: string, printed: readonly string[] = []): FormRow {
  return row(`r1.2/${code}`, label, { printed: [String(code), ...printed], list: 'r1.2' });
}

function field(
  code: string,
  kind: FormField['kind'],
  label: string,
  labels: readonly string[],
  unit = '',
  decimals = 0,
): FormField {
  return { code, kind, label, labels, unit, decimals };
}

function atMost(table: string, left: readonly string[], right: readonly string[], words: string): FormCheck {
  return {
    code: `${left.join('+')}<=${right.join('+')}`,
    table,
    along: 'row',
    left,
    relation: 'at_most',
    right,
    words,
  };
}

function equal(
  table: string,
  along: FormCheck['along'],
  left: string,
  right: readonly string[],
  words: string,
): FormCheck {
  return { code: `${left}=${right.join('+')}`, table, along, left: [left], relation: 'equal', right, words };
}

/**
 * The employer's summary of accidents at work: Decree 39/2016/NĐ-CP, Appendix XII. Codes circulate with and without leading
 * zeros and renumbered, so a row is known by code and label together; the lists of factors and occupations are open.
 */
export const nd39AppendixXii: StatutoryForm = {
  code: 'nd39-2016-xii',
  name: 'Báo cáo tổng hợp tình hình tai nạn lao động của người sử dụng lao động',
  legalBasis: 'Phụ lục XII, Nghị định số 39/2016/NĐ-CP',
  titles: ['tổng hợp tình hình tai nạn lao động', 'báo cáo tình hình tai nạn lao động', 'phụ lục xii'],
  abbreviations: {
    tnld: 'tai nạn lao động',
    ptbvcn: 'phương tiện bảo vệ cá nhân',
    nsdld: 'người sử dụng lao động',
    nld: 'người lao động',
    ld: 'lao động',
    atvsld: 'an toàn, vệ sinh lao động',
    nn: 'nạn nhân',
    ql: 'quản lý',
  },
  headerTitle: 'Thông tin chung của các cơ sở báo cáo',
  header: [
    field('name', 'name', 'Đơn vị báo cáo', [
      'tên đơn vị',
      'tên cơ sở',
      'tên doanh nghiệp',
      'tên công ty',
      'đơn vị',
      'cơ sở',
      'doanh nghiệp',
    ]),
    field('period', 'period', 'Kỳ báo cáo', ['kỳ']),
    field('year', 'text', 'Năm', ['năm báo cáo']),
    field('date', 'text', 'Ngày báo cáo', ['ngày lập báo cáo']),
    field('address', 'text', 'Địa chỉ', []),
    field('recipient', 'text', 'Đơn vị nhận báo cáo', ['nơi nhận báo cáo']),
    field('typeName', 'text', 'Thuộc loại hình cơ sở', [
      'loại hình cơ sở',
      'loại hình doanh nghiệp',
      'thuộc loại hình doanh nghiệp',
    ]),
    field('typeCode', 'text', 'Mã loại hình cơ sở', ['mã loại hình', 'mã loại hình doanh nghiệp']),
    field('sectorName', 'text', 'Lĩnh vực sản xuất chính của cơ sở', [
      'lĩnh vực sản xuất chính',
      'lĩnh vực sản xuất',
      'lĩnh vực',
    ]),
    field('sectorCode', 'text', 'Mã lĩnh vực', ['mã lĩnh vực sản xuất chính', 'mã lĩnh vực sản xuất']),
    field('h3', 'figure', 'Tổng số lao động của cơ sở', ['tổng số lao động', 'tổng lao động'], 'người'),
    field('h4', 'figure', 'Trong đó nữ', ['lao động nữ', 'nữ', 'trong đó lao động nữ'], 'người'),
    // Three decimals: a text such as 10.258 is then asked about, since both 10.258 and 10,258 million are wages.
    field('h5', 'figure', 'Tổng quỹ lương', ['tổng quỹ tiền lương', 'quỹ lương'], 'triệu đồng', 3),
  ],
  tables: [
    {
      code: 'I',
      title: 'Tổng hợp tình hình tai nạn lao động',
      columns: [
        {
          code: 'c1',
          number: 1,
          role: 'label',
          label: 'Tên chỉ tiêu thống kê',
          words: ['chỉ tiêu'],
          without: [],
          unit: '',
          decimals: 0,
        },
        {
          code: 'c2',
          number: 2,
          role: 'code',
          label: 'Mã số',
          words: ['mã số'],
          without: [],
          unit: '',
          decimals: 0,
        },
        figure(3, 'Số vụ: tổng số', 'vụ', ['số vụ', 'tổng số'], ['chết', 'số người']),
        figure(4, 'Số vụ có người chết', 'vụ', ['có người chết|vụ chết người']),
        figure(5, 'Số vụ có từ 2 người bị nạn trở lên', 'vụ', ['2 người|hai người']),
        figure(
          6,
          'Số người bị nạn: tổng số',
          'người',
          ['số người', 'tổng số'],
          ['không thuộc', 'nt', 'nữ', 'chết', 'nặng'],
        ),
        figure(
          7,
          'Số người bị nạn không thuộc quyền quản lý',
          'người',
          [notUnderManagement],
          ['nữ', 'chết', 'nặng'],
        ),
        figure(8, 'Số lao động nữ bị nạn', 'người', ['nữ'], ['không thuộc', 'nt']),
        figure(9, 'Số lao động nữ bị nạn không thuộc quyền quản lý', 'người', ['nữ', notUnderManagement]),
        figure(
          10,
          'Số người chết',
          'người',
          ['chết'],
          ['không thuộc', 'nt', 'có người chết', 'vụ chết người'],
        ),
        figure(11, 'Số người chết không thuộc quyền quản lý', 'người', ['chết', notUnderManagement]),
        figure(12, 'Số người bị thương nặng', 'người', ['nặng'], ['không thuộc', 'nt']),
        figure(13, 'Số người bị thương nặng không thuộc quyền quản lý', 'người', [
          'nặng',
          notUnderManagement,
        ]),
      ],
      groups: [
        group('Số vụ', { c3: 'Tổng số', c4: 'Có người chết', c5: 'Từ 2 người bị nạn trở lên' }),
        pair('Số người bị nạn', 6),
        pair('Số lao động nữ', 8),
        pair('Số người chết', 10),
        pair('Số người bị thương nặng', 12),
      ],
      headings: {
        c3: cases('Tổng số'),
        c4: cases('Số vụ có người chết'),
        c5: cases('Số vụ có từ 2 người bị nạn trở lên'),
        ...victims('Tổng số', 6),
        ...victims('Số lao động nữ', 8),
        ...victims('Số người chết', 10),
        ...victims('Số người bị thương nặng', 12),
      },
      rows: [
        row('r1', 'Tai nạn lao động', { number: '1', labels: ['Tổng số tai nạn lao động'] }),
        row('r1.1', 'Phân theo nguyên nhân xảy ra tai nạn lao động', {
          kind: 'heading',
          number: '1.1',
          labels: ['Phân theo nguyên nhân', 'Phân theo nguyên nhân gây tai nạn lao động', 'Theo nguyên nhân'],
        }),
        row('r1.1a', 'Do người sử dụng lao động', {
          kind: 'heading',
          number: 'a',
          list: 'r1.1',
          labels: ['Nguyên nhân do người sử dụng lao động'],
        }),
        cause(1, 'Không có thiết bị an toàn hoặc thiết bị không đảm bảo an toàn'),
        cause(2, 'Không có phương tiện bảo vệ cá nhân hoặc phương tiện bảo vệ cá nhân không tốt', [
          'Không có/không tốt phương tiện bảo vệ cá nhân',
        ]),
        cause(3, 'Tổ chức lao động không hợp lý', ['Tổ chức lao động chưa hợp lý']),
        cause(4, 'Chưa huấn luyện hoặc huấn luyện an toàn, vệ sinh lao động chưa đầy đủ', [
          'Chưa huấn luyện hoặc huấn luyện an toàn lao động chưa đầy đủ',
        ]),
        cause(5, 'Không có quy trình an toàn hoặc biện pháp làm việc an toàn'),
        cause(6, 'Điều kiện làm việc không tốt'),
        row('r1.1b', 'Do người lao động', {
          kind: 'heading',
          number: 'b',
          list: 'r1.1',
          labels: ['Nguyên nhân do người lao động'],
        }),
        cause(7, 'Vi phạm nội quy, quy trình, quy chuẩn, biện pháp làm việc an toàn'),
        cause(8, 'Không sử dụng phương tiện bảo vệ cá nhân'),
        row('r1.1c', 'Nguyên nhân khác', {
          kind: 'heading',
          number: 'c',
          list: 'r1.1',
          labels: ['Khách quan'],
        }),
        cause(9, 'Khách quan khó tránh hoặc nguyên nhân chưa kể đến', [
          'Khách quan khó tránh',
          'Nguyên nhân chưa kể đến',
          'Nguyên nhân khách quan khó tránh hoặc nguyên nhân chưa kể đến',
        ]),
        row('r1.2', 'Phân theo yếu tố gây chấn thương', {
          kind: 'heading',
          number: '1.2',
          open: true,
          labels: ['Theo yếu tố gây chấn thương'],
        }),
        factor(1, 'Điện'),
        factor(2, 'Phóng xạ'),
        factor(3, 'Thiết bị áp lực'),
        factor(4, 'Thiết bị nâng', ['101']),
        factor(
          5,
          'Bộ phận truyền động, chuyển động của máy, thiết bị gây cán, cuốn, đè, ép, kẹp, cắt, va đập',
        ),
        factor(6, 'Vật văng bắn'),
        factor(7, 'Vật rơi, đổ, sập'),
        factor(8, 'Sập đổ công trình, giàn giáo'),
        factor(9, 'Sập lò, sập đất đá'),
        row('r1.3', 'Phân theo nghề nghiệp', {
          kind: 'heading',
          number: '1.3',
          open: true,
          labels: ['Theo nghề nghiệp'],
        }),
        row(
          'r2',
          'Tai nạn được hưởng trợ cấp theo quy định tại khoản 2 Điều 39 Luật an toàn, vệ sinh lao động',
          {
            number: '2',
            printed: ['10', '201'],
            labels: [
              'Tai nạn được hưởng trợ cấp theo quy định tại khoản 2 Điều 39 Luật',
              'Tai nạn được hưởng trợ cấp',
            ],
          },
        ),
        row('r3', 'Tổng số (3 = 1 + 2)', { number: '3', labels: ['Tổng số', 'Tổng cộng'] }),
      ],
    },
    {
      code: 'II',
      title: 'Thiệt hại do tai nạn lao động',
      columns: [
        loss(1, 'Tổng số ngày nghỉ vì tai nạn lao động (kể cả nghỉ chế độ)', 'ngày', ['ngày nghỉ']),
        loss(
          2,
          'Chi phí tính bằng tiền: tổng số',
          '1.000 đồng',
          ['chi phí', 'tổng số'],
          ['ngày nghỉ', 'y tế', 'lương'],
        ),
        loss(3, 'Chi phí y tế', '1.000 đồng', ['y tế']),
        loss(4, 'Trả lương trong thời gian điều trị', '1.000 đồng', ['lương']),
        loss(5, 'Bồi thường, trợ cấp', '1.000 đồng', ['bồi thường|trợ cấp']),
        loss(6, 'Thiệt hại tài sản', '1.000 đồng', ['tài sản']),
      ],
      groups: [
        group('Chi phí tính bằng tiền', {
          d2: 'Tổng số',
          d3: 'Y tế',
          d4: 'Trả lương trong thời gian điều trị',
          d5: 'Bồi thường, trợ cấp',
        }),
      ],
      headings: {
        d1: ['Tổng số ngày nghỉ vì tai nạn lao động (kể cả nghỉ chế độ) (ngày)'],
        d2: [costs, 'Tổng số'],
        d3: [costs, 'Khoản chi cụ thể của cơ sở', 'Y tế'],
        d4: [costs, 'Khoản chi cụ thể của cơ sở', 'Trả lương trong thời gian điều trị'],
        d5: [costs, 'Khoản chi cụ thể của cơ sở', 'Bồi thường, trợ cấp'],
        d6: ['Thiệt hại tài sản (1.000 đồng)'],
      },
      rows: [row('II', 'Thiệt hại do tai nạn lao động')],
    },
  ],
  checks: [
    atMost('H', ['h4'], ['h3'], 'số lao động nữ không lớn hơn tổng số lao động'),
    atMost('I', ['c4'], ['c3'], 'số vụ có người chết (cột 4) không lớn hơn tổng số vụ (cột 3)'),
    atMost('I', ['c5'], ['c3'], 'số vụ có từ 2 người bị nạn (cột 5) không lớn hơn tổng số vụ (cột 3)'),
    atMost('I', ['c3'], ['c6'], 'tổng số vụ (cột 3) không lớn hơn số người bị nạn (cột 6)'),
    atMost(
      'I',
      ['c7'],
      ['c6'],
      'số người bị nạn không thuộc quyền quản lý (cột 7) không lớn hơn số người bị nạn (cột 6)',
    ),
    atMost('I', ['c8'], ['c6'], 'số lao động nữ bị nạn (cột 8) không lớn hơn số người bị nạn (cột 6)'),
    atMost(
      'I',
      ['c9'],
      ['c8'],
      'số nữ không thuộc quyền quản lý (cột 9) không lớn hơn số lao động nữ bị nạn (cột 8)',
    ),
    atMost('I', ['c10'], ['c6'], 'số người chết (cột 10) không lớn hơn số người bị nạn (cột 6)'),
    atMost('I', ['c4'], ['c10'], 'số vụ có người chết (cột 4) không lớn hơn số người chết (cột 10)'),
    atMost(
      'I',
      ['c11'],
      ['c10'],
      'số người chết không thuộc quyền quản lý (cột 11) không lớn hơn số người chết (cột 10)',
    ),
    atMost(
      'I',
      ['c10', 'c12'],
      ['c6'],
      'số người chết (cột 10) cộng số người bị thương nặng (cột 12) không lớn hơn số người bị nạn (cột 6)',
    ),
    atMost(
      'I',
      ['c13'],
      ['c12'],
      'số người bị thương nặng không thuộc quyền quản lý (cột 13) không lớn hơn số người bị thương nặng (cột 12)',
    ),
    equal('I', 'column', 'r1', ['r1.1/*'], 'dòng 1 bằng tổng các nguyên nhân (mục 1.1)'),
    equal('I', 'column', 'r1', ['r1.2/*'], 'dòng 1 bằng tổng các yếu tố gây chấn thương (mục 1.2)'),
    equal('I', 'column', 'r1', ['r1.3/*'], 'dòng 1 bằng tổng các nghề nghiệp (mục 1.3)'),
    equal('I', 'column', 'r3', ['r1', 'r2'], 'dòng 3 bằng dòng 1 cộng dòng 2'),
    equal(
      'II',
      'row',
      'd2',
      ['d3', 'd4', 'd5'],
      'tổng chi phí (cột 2) bằng y tế (cột 3) cộng trả lương (cột 4) cộng bồi thường, trợ cấp (cột 5)',
    ),
  ],
  breakdown: [
    { table: 'H', row: 'H', column: 'h3' },
    { table: 'H', row: 'H', column: 'h4' },
    { table: 'I', row: 'r1', column: 'c6' },
    { table: 'I', row: 'r1', column: 'c10' },
    { table: 'I', row: 'r1', column: 'c12' },
  ],
  rates: [
    {
      code: 'K_TNLĐ',
      label: 'Tần suất tai nạn lao động (số người bị nạn × 1.000 / số lao động)',
      numerator: { table: 'I', row: 'r1', column: 'c6' },
      denominator: { table: 'H', row: 'H', column: 'h3' },
      factor: 1000,
      decimals: 2,
    },
    {
      code: 'K_chết',
      label: 'Tần suất tai nạn lao động chết người (số người chết × 1.000 / số lao động)',
      numerator: { table: 'I', row: 'r1', column: 'c10' },
      denominator: { table: 'H', row: 'H', column: 'h3' },
      factor: 1000,
      decimals: 2,
    },
  ],
};

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nd39AppendixXii } from '../../../shared/domain/forms/nd39-2016-xii';
import { periodWords } from '../../../shared/intake/forms/find-form-period';
import { labelIndexOf, labelledTexts } from '../../../shared/intake/forms/labelled-text';
import { establishmentIndexOf, matchEstablishment } from '../../../shared/intake/forms/match-establishment';
import { matchRow, rowIndexOf } from '../../../shared/intake/forms/match-row';
import { isNilSentence, mayBeNil } from '../../../shared/intake/forms/nil-sentence';
import { codeKey } from '../../../shared/intake/forms/row-code';
import { otherUnitIn } from '../../../shared/intake/forms/stated-unit';
import { answersOf } from '../../fixtures/statutory-draft';

const [first] = nd39AppendixXii.tables;
if (!first) throw new Error('Expected a table');
const rows = rowIndexOf(nd39AppendixXii, first);

describe('a code', () => {
  it.each([
    ['1', '1'],
    ['01', '1'],
    ["'01", '1'],
    ['"001"', '1'],
    ['(1)', '1'],
    ['1.', '1'],
    ['01/1', '1'],
    ['0110', '110'],
    ['10', '10'],
    ['0', '0'],
    ['', ''],
    ['4/101', '4/101'],
  ])('%j is %j', (written, key) => {
    expect(codeKey(written)).toBe(key);
  });

  it('of any length of zeros is the same code', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 4 }), (code, zeros) => {
        expect(codeKey('0'.repeat(zeros) + String(code))).toBe(String(code));
      }),
    );
  });
});

describe('a label with its code', () => {
  it.each<[label: string, code: string, list: string | null, row: string]>([
    ['1. Tai nạn lao động', '', null, 'r1'],
    ['1. TNLĐ', '', null, 'r1'],
    ['1.1. Phân theo nguyên nhân xảy ra TNLĐ', '', null, 'r1.1'],
    ['1.1 Phân theo nguyên nhân gây TNLĐ', '', null, 'r1.1'],
    ['a. Do NSDLĐ', '', 'r1.1', 'r1.1a'],
    ['b) Do NLĐ', '', 'r1.1', 'r1.1b'],
    ['Không có thiết bị an toàn', '1', 'r1.1', 'r1.1/1'],
    ['Khong co/khong tot phuong tien bao ve ca nhan', '02', 'r1.1', 'r1.1/2'],
    ['Không sử dụng PTBVCN', '8', 'r1.1', 'r1.1/8'],
    ['Vi phạm nội quy, quy trình, quy chuẩn, biện pháp làm việc AT', '7', 'r1.1', 'r1.1/7'],
    ['Điện', '1', 'r1.2', 'r1.2/1'],
    ['Điện giật', '01', 'r1.2', 'r1.2/1'],
    ['Thiết bị nâng', '101', 'r1.2', 'r1.2/4'],
    ['2 Tai nạn được hưởng trợ cấp theo quy định tại Khoản 2 Điều 39 Luật ATVSLĐ', '201', 'r1.3', 'r2'],
    ['3. Tổng số (3=1+2)', '', 'r1.3', 'r3'],
    ['Tổng cộng', '', 'r1.3', 'r3'],
  ])('%s, %j under %j is %s', (label, code, list, row) => {
    const match = matchRow({ label, code }, list, rows);
    expect(match.kind === 'row' ? match.row.code : match).toBe(row);
  });

  it('never decides by the code alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...first.rows.filter(({ list }) => list === 'r1.1')),
        fc.constantFrom('', 'Say nắng', 'xyz'),
        ({ printed }, label) => {
          expect(matchRow({ label, code: printed[0] ?? '1' }, 'r1.1', rows).kind).not.toBe('row');
        },
      ),
    );
  });
});

describe('the words before a value', () => {
  const index = labelIndexOf(
    nd39AppendixXii.header.map(({ code, label, labels }) => ({ code, labels: [label, ...labels] })),
  );

  it.each<[string, Record<string, string>]>([
    ['Đơn vị báo cáo: Công ty A', { name: 'Công ty A' }],
    ['ĐƠN VỊ: CÔNG TY TNHH HÒA BÌNH', { name: 'CÔNG TY TNHH HÒA BÌNH' }],
    ['Đơn vị báo cáo (tên cơ sở): Mỏ đá số 2', { name: 'Mỏ đá số 2' }],
    ['Đơn vị tính: người', {}],
    ['Đơn vị nhận báo cáo: Sở Nội vụ', { recipient: 'Sở Nội vụ' }],
    [
      'Tổng số lao động của cơ sở: 1.250 người, trong đó nữ: 45 người.',
      { h3: '1.250 người', h4: '45 người.' },
    ],
    ['Tổng số lao động: 120 (nữ: 45)', { h3: '120', h4: '45)' }],
    ['Tổng số lao động 120 người', { h3: '120 người' }],
    ['Tổng quỹ lương: ........ triệu đồng', { h5: 'triệu đồng' }],
    ['Mã loại hình cơ sở:', { typeCode: '' }],
    ['Thuộc loại hình cơ sở2 (doanh nghiệp): Công ty cổ phần', { typeName: 'Công ty cổ phần' }],
    ['Lĩnh vực sản xuất chính của cơ sở3: Khai thác đá', { sectorName: 'Khai thác đá' }],
    ['Tổng số lao động4: 120 người', { h3: '120 người' }],
    ['Cao Bằng, ngày 05 tháng 01 năm 2026', {}],
    ['ĐƠN VỊ BÁO CÁO: CÔNG TY A\nTổng số lao động: 12 người', { name: 'CÔNG TY A', h3: '12 người' }],
    [
      'Thuộc loại hình cơ sở: Công ty cổ phần; Mã loại hình: 03',
      { typeName: 'Công ty cổ phần', typeCode: '03' },
    ],
    ['Lao động nữ được khám', {}],
  ])('%s', (text, found) => {
    expect(Object.fromEntries(labelledTexts(text, index).map((each) => [each.code, each.text]))).toEqual(
      found,
    );
  });

  it('are found in any text in bounded time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (text) => {
        for (const { text: value } of labelledTexts(text, index)) expect(typeof value).toBe('string');
      }),
    );
  });
});

describe('a text about a period', () => {
  it.each([
    ['Kỳ báo cáo (6 tháng hoặc cả năm): cả năm 2025', 'line', { kinds: ['Y'], years: [2025] }],
    ['6 tháng đầu năm 2025', 'line', { kinds: ['H1'], years: [2025] }],
    ['Kỳ báo cáo: 6 tháng năm 2025', 'line', { kinds: ['H1'], years: [2025] }],
    ['6 tháng cuối năm 2025', 'name', { kinds: ['H2'], years: [2025] }],
    ['Năm 2025', 'line', { kinds: [], years: [2025] }],
    ['năm 2025', 'asked', { kinds: ['Y'], years: [2025] }],
    ['Năm 2025', 'name', { kinds: [], years: [2025] }],
    ['Nghị định số 39/2016/NĐ-CP', 'name', { kinds: [], years: [] }],
    ['Cao Bằng, ngày 05 tháng 7 năm 2025', 'line', { kinds: [], years: [] }],
    ['BC TNLĐ 6T_2025.xlsx', 'name', { kinds: ['H1'], years: [2025] }],
    ['16 tháng', 'name', { kinds: [], years: [] }],
  ] as const)('%s', (text, where, words) => {
    expect(periodWords(text, where)).toEqual(words);
  });
});

describe('a sentence', () => {
  it.each([
    ['Không phát sinh', true],
    ['Trong kỳ không xảy ra tai nạn lao động.', true],
    ['Đơn vị không có TNLĐ', true],
    ['Công ty không để xảy ra vụ tai nạn nào', true],
    ['Không', false],
    ['Không có thiết bị an toàn hoặc thiết bị không đảm bảo an toàn', false],
    ['Không sử dụng phương tiện bảo vệ cá nhân', false],
    ['Ghi chú: nếu không phát sinh thì ghi 0', false],
  ])('%s: nil is %s', (text, nil) => {
    expect(isNilSentence(text)).toBe(nil);
  });

  it('that speaks of nil in another way is left to a person', () => {
    expect(['Ghi chú: nếu không phát sinh thì ghi 0', 'Không phát sinh', 'Điện'].map(mayBeNil)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a unit of money in a heading', () => {
  it.each([
    ['Chi phí (1.000 đ)', '1.000 đồng', null],
    ['Chi phí (nghìn đồng)', '1.000 đồng', null],
    ['Chi phí (triệu đồng)', '1.000 đồng', { text: 'triệu đồng', over: 1000, under: 1 }],
    ['Chi phí (đồng)', '1.000 đồng', { text: 'đồng', over: 1, under: 1000 }],
    ['Chi phí', '1.000 đồng', null],
    ['Số vụ', 'vụ', null],
  ])('%s', (heading, unit, stated) => {
    expect(otherUnitIn(heading, unit)).toEqual(stated);
  });
});

describe('the name of an employer', () => {
  const known = [
    { uuid: 'u-1', name: 'Công ty TNHH Khai thác đá Minh Tâm' },
    { uuid: 'u-2', name: 'Công ty Cổ phần Xi măng Cao Bằng' },
    { uuid: 'u-3', name: 'Mỏ than số 1' },
  ];
  const index = establishmentIndexOf(known);
  const brief = (name: string, answer?: string) => {
    const answers = answersOf(answer === undefined ? {} : { similar_establishment: answer });
    const { uuid, issues, ...rest } = matchEstablishment(name, index, answers);
    return [uuid, rest.name, issues.map(({ severity, code, readings }) => [severity, code, [...readings]])];
  };

  it.each<[string, string, unknown]>([
    [
      'of the same letters',
      'CÔNG TY TNHH KHAI THÁC ĐÁ MINH TÂM',
      ['u-1', 'Công ty TNHH Khai thác đá Minh Tâm', []],
    ],
    [
      'with other marks',
      'Công ty TNHH “Khai thác đá” - Minh Tâm',
      ['u-1', 'Công ty TNHH Khai thác đá Minh Tâm', []],
    ],
    [
      'with a short legal form',
      'CTCP Xi măng Cao Bằng',
      [null, null, [['question', 'similar_establishment', ['agency:u-2', 'keep']]]],
    ],
    [
      'with a slip',
      'Công ty TNHH Khai thác đá Minh Tân',
      [null, null, [['question', 'similar_establishment', ['agency:u-1', 'keep']]]],
    ],
    ['with another number', 'Mỏ than số 2', [null, 'Mỏ than số 2', [['note', 'new_establishment', []]]]],
    [
      'that nobody knows',
      'Công ty TNHH Vận tải Đông Khê',
      [null, 'Công ty TNHH Vận tải Đông Khê', [['note', 'new_establishment', []]]],
    ],
  ])('%s', (_how, name, found) => {
    expect(brief(name)).toEqual(found);
  });

  it.each<[string, string | null, string | null]>([
    ['agency:u-2', 'u-2', 'Công ty Cổ phần Xi măng Cao Bằng'],
    ['keep', null, 'CTCP Xi măng Cao Bằng'],
    ['agency:u-1', null, null],
    ['ignore', null, null],
  ])('is decided by %s', (answer, uuid, name) => {
    expect(brief('CTCP Xi măng Cao Bằng', answer).slice(0, 2)).toEqual([uuid, name]);
  });
});

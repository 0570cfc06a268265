import { describe, expect, it } from 'vitest';
import { type NamedBody, nearDuplicates } from '../../shared/agency-lists/near-duplicates';
import { day } from './register-of';

const body = (code: string, name: string, rest: Partial<NamedBody> = {}): NamedBody => ({
  ...{ code, name, parent: null, validFrom: null, validTo: null, ...rest },
});

describe('names that may mean one body', () => {
  it.each([
    ['Sở Nông nghiệp và Môi trường', 'Sở NN&MT', 'abbreviation'],
    ['Sở NN&MT', 'Sở TN&MT', null],
    ['Sở NN&MT', 'SNNMT', 'abbreviation'],
    ['Sở Y tế', 'So Y te', 'accents'],
    ['Sở Xây dựng', 'Sở Xây dưng', 'accents'],
    ['Sở Y tế', 'Sở Y Tế', 'same'],
    ['UBND xã Tân An', 'Xã Tân An', 'abbreviation'],
    ['UBND xã Tân An', 'UBND xã Tan An', 'accents'],
    ['UBND xã Tân An', 'ubnd xa tan an', 'accents'],
    ['UBND xã Tân An', 'UBND xã Tân Ân', null],
    ['UBND xã Long Phú', 'UBND xã Long Phú 1', null],
    ['UBND xã Long Phú l', 'UBND xã Long Phú 1', 'scanning'],
    ['UBND phường Tân An', 'UBND xã Tân An', null],
    ['Sở Công Thương', 'Sở Công Thươg', 'slip'],
    ['Liên đoàn Lao động tỉnh', 'LĐLĐ tỉnh', 'abbreviation'],
    ['Hội Nông dân', 'Hội Phụ nữ', null],
    ['Ban Quản lý các khu chế xuất và công nghiệp', 'Ban QL các KCX và CN', 'words'],
    ['Đài Phát thanh - Truyền hình', 'Đài Truyền hình và PT', 'words'],
    ['Công an tỉnh', 'Công an thành phố', null],
    ['Công ty TNHH An Đại', 'Công ty TNHH Đại An', null],
    ['Công ty TNHH Xây dựng Phú Long', 'Công ty TNHH XD Phú Long', 'words'],
    ['Ban Quản lý dự án 1', 'BQL dự án 2', null],
  ])('“%s” and “%s”: %s', (left, right, because) => {
    const found = nearDuplicates([body('A', left), body('B', right)]);
    expect(found.map((one) => one.because)).toEqual(because === null ? [] : [because]);
  });

  it('are none where one body ended before the other began', () => {
    const old = body('A', 'UBND phường Tân An', { validTo: day('2025-06-30') });
    const young = body('B', 'UBND phường Tân An', { validFrom: day('2025-07-01') });
    expect(nearDuplicates([old, young])).toEqual([]);
    expect(nearDuplicates([{ ...old, validTo: null }, young]).length).toBe(1);
  });

  it('are none under different superiors', () => {
    const at = (code: string, parent: string) => body(code, 'UBND xã Tân Lập', { parent });
    expect(nearDuplicates([at('A', 'H-1'), at('B', 'H-2')])).toEqual([]);
    expect(nearDuplicates([at('A', 'H-1'), at('B', 'H-1')]).length).toBe(1);
  });
});

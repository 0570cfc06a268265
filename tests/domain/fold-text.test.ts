import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../shared/domain/fold-text';

describe('the key under which texts match', () => {
  it.each([
    ['Xã hội hóa', 'xã hội hoá'],
    ['Ủy ban', 'Uỷ ban'],
    ['sức khỏe', 'sức khoẻ'],
    ['ĐẮK LẮK', 'Đắk Lắk'],
    ['Đắk Lắk', 'dak lak'],
    ['Sở\u00a0Y  tế ', ' sở y\ntế'],
    ['Tổng số'.normalize('NFD'), 'Tổng số'],
    ['Chỉ\u200b tiêu', 'chỉ tiêu'],
    ['KHÔNG PHÁT SINH', 'không phát sinh'],
  ])('%j agrees with %j', (left, right) => {
    expect(foldText(left)).toBe(foldText(right));
  });

  it.each([
    ['Số vụ', 'Số người'],
    ['người', 'lượt người'],
    ['Sở Y tế', 'SởYtế'],
  ])('%j differs from %j', (left, right) => {
    expect(foldText(left)).not.toBe(foldText(right));
  });

  it('gives every Vietnamese letter its plain one', () => {
    const lower = 'aàáảãạăằắẳẵặâầấẩẫậ dđ eèéẻẽẹêềếểễệ iìíỉĩị oòóỏõọôồốổỗộơờớởỡợ uùúủũụưừứửữự yỳýỷỹỵ';
    const plain = lower.replace(/\S+/g, (word) => (word.at(0) ?? '').repeat(word.length));
    expect([foldText(lower), foldText(lower.toUpperCase())]).toEqual([plain, plain]);
  });

  it('folding twice changes nothing more, and the form of composition does not matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = foldText(text);
        expect(foldText(key)).toBe(key);
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });
});

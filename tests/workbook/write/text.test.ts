import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestText, text } from '../../../electron/data/workbook/write/text';

/** What a spreadsheet program shows for a stored string (ECMA-376, ST_Xstring). */
function shown(stored: string): string {
  return stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

describe('a text on its way into a cell', () => {
  test.each([
    ['Sở Y tế', 'Sở Y tế'],
    ['=1+1', '=1+1'],
    ['một\r\nhai\rba\tbốn', 'một\nhai\nba\tbốn'],
    ['a\u0000b\u0001c\u001fd\u007fe\ufffef\uffffg', 'abcdefg'],
    ['nửa \ud83d cặp \udc4d, đôi 👍', 'nửa  cặp , đôi 👍'],
    ['_x0041_', '_x005F_x0041_'],
  ])('%j is stored as %j', (foreign, stored) => {
    expect(text(foreign)).toBe(stored);
  });

  test('is cut with a visible mark where a cell cannot hold it', () => {
    const mark = ' … [đã cắt bớt]';
    expect(text('a'.repeat(longestText))).toBe('a'.repeat(longestText));
    expect(text('a'.repeat(longestText + 1))).toBe('a'.repeat(longestText - mark.length) + mark);
    // A character of two halves is never cut in two: the cut falls before it.
    const odd = `${'a'.repeat(longestText - mark.length - 1)}👍${'b'.repeat(99)}`;
    expect(text(odd)).toBe('a'.repeat(longestText - mark.length - 1) + mark);
  });

  test('is shown as it was, but for what no cell can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (foreign) => {
        const clean = foreign
          .replace(/\r\n?/g, '\n')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
          .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '');
        expect(shown(text(foreign))).toBe(clean);
      }),
    );
  });
});

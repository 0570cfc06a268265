import { type CodeTable, codeTableOf, type Encoding } from './encoding';
import { legacyCodes } from './legacy-codes';

/** The letters of one code table: two characters first, then one. */
type Letters = { readonly pairs: ReadonlyMap<string, string>; readonly singles: ReadonlyMap<string, string> };

const lettersOf: Readonly<Record<CodeTable, Letters>> = { tcvn3: tcvn3Letters(), vni: vniLetters() };

/**
 * The Unicode (NFC) reading of text in a legacy encoding; what the encoding does not use stays. The longest code wins, so
 * that `Aµ` is À and not Aà. Under `tcvn3-caps` everything is in capitals, as the font shows it.
 */
export function decodeLegacyText(text: string, encoding: Encoding): string {
  const decoded = decode(text, lettersOf[codeTableOf(encoding)], false) ?? text;
  return (encoding === 'tcvn3-caps' ? decoded.toUpperCase() : decoded).normalize('NFC');
}

/** Like `decodeLegacyText`, but `null` where a character beyond ASCII is none of the table's codes. */
export function decodeWholly(text: string, table: CodeTable): string | null {
  return decode(text, lettersOf[table], true)?.normalize('NFC') ?? null;
}

function decode(text: string, letters: Letters, wholly: boolean): string | null {
  let decoded = '';
  for (let at = 0; at < text.length; at++) {
    const pair = letters.pairs.get(text.slice(at, at + 2));
    const character = text.charAt(at);
    const letter = pair ?? letters.singles.get(character);
    if (letter === undefined && wholly && character > '\x7f') return null;
    decoded += letter ?? character;
    if (pair !== undefined) at++;
  }
  return decoded;
}

function tcvn3Letters(): Letters {
  const letters = byLength(legacyCodes.map(([unicode, , tcvn3]) => [tcvn3, unicode]));
  // NFKC, which some programs apply, turns the micro sign of à into the Greek letter.
  letters.pairs.set('A\u03bc', 'À');
  letters.singles.set('\u03bc', 'à');
  return letters;
}

/** A letter and its mark may differ in case (`Aø`): the letter decides. */
function vniLetters(): Letters {
  const letters = byLength(legacyCodes.map(([unicode, vni]) => [vni, unicode]));
  for (const [code, unicode] of [...letters.pairs]) {
    const mark = code.charAt(1);
    const otherMark = mark === mark.toLowerCase() ? mark.toUpperCase() : mark.toLowerCase();
    letters.pairs.set(code.charAt(0) + otherMark, unicode);
  }
  return letters;
}

function byLength(entries: ReadonlyArray<readonly [code: string, unicode: string]>) {
  return {
    pairs: new Map(entries.filter(([code]) => code.length === 2)),
    singles: new Map(entries.filter(([code]) => code.length === 1)),
  };
}

import type { CodeTable } from '../../../shared/intake/encoding/encoding';
import { legacyCodes } from '../../../shared/intake/encoding/legacy-codes';

const codes: Readonly<Record<CodeTable, ReadonlyMap<string, string>>> = {
  vni: new Map(legacyCodes.map(([unicode, vni]) => [unicode, vni])),
  tcvn3: new Map(legacyCodes.map(([unicode, , tcvn3]) => [unicode, tcvn3])),
};

/** Unicode text as a program with a legacy encoding stores it: the inverse of decoding. */
export function encodeLegacyText(text: string, table: CodeTable): string {
  return [...text.normalize('NFC')].map((letter) => codes[table].get(letter) ?? letter).join('');
}

/** Text as it is typed under a font of capitals: the small codes, and plain letters as capitals. */
export function encodeUnderCapitals(text: string): string {
  return encodeLegacyText(text.toLowerCase(), 'tcvn3');
}

import { decodeLegacyText } from './decode-legacy-text';
import type { Encoding } from './encoding';
import { isUnit } from './units';
import { wordsOf } from './words-of';

/** Like `decodeLegacyText`, but leaves `µg/m³`, `2½` and a lone `·`, which are no words, as they are. */
export function decodeProse(text: string, encoding: Encoding): string {
  let decoded = '';
  let end = 0;
  for (const word of wordsOf(text)) {
    const stays = word.text === '·' || isUnit(word.text);
    decoded += text.slice(end, word.at) + (stays ? word.text : decodeLegacyText(word.text, encoding));
    end = word.at + word.text.length;
  }
  decoded += text.slice(end);
  return decoded.normalize('NFC');
}

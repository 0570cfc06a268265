import { splitNames, wordsOfName } from '../names/split-names';
import { searchable } from '../text/searchable';

/** The names in a text that holds only names, one under another or in a row; none for a dash or an empty text. */
export function namesInCell(text: string): string[] {
  return text
    .split(/\n|(?<=[.;])\s+/)
    .map((line) => line.replace(/^[-+•–\s]+/u, '').replace(/[\s.;,]+$/u, ''))
    .filter((line) => /\p{L}/u.test(line))
    .flatMap((line) => {
      const search = searchable(line);
      return splitNames(search, 0, line.length, false).map((name) => wordsOfName(line, name).trim());
    })
    .filter((name) => name !== '');
}

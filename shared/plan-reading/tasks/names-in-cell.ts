import { nameClassAt } from '../names/name-class';
import { wordsOfName } from '../names/placed-name';
import { splitNames } from '../names/split-names';
import { searchable } from '../text/searchable';

/** The names in a text that holds only names, one under another or in a row; none for a dash or an empty text. */
export function namesInCell(text: string, isPrinted = false): string[] {
  const lines = text.split('\n');
  return (isPrinted ? unwrapped(lines) : lines)
    .flatMap((line) => line.split(/(?<=[.;])\s+/))
    .map((line) => line.replace(/^[-+•–\s]+/u, '').replace(/[\s.;,]+$/u, ''))
    .filter((line) => /\p{L}/u.test(line))
    .flatMap((line) => {
      const search = searchable(line);
      return splitNames(search, 0, line.length, false).map((name) => wordsOfName(line, name).trim());
    })
    .filter((name) => name !== '');
}

// A narrow cell breaks its lines inside names: "Sở Công / Thương", "UBND các xã, / phường".
function unwrapped(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const begins = /^\s*[-+•–]/u.test(line) || nameClassAt(searchable(line.trim()), 0) !== null;
    if (last !== undefined && (!begins || /,\s*$/.test(last)) && !/[.;]\s*$/.test(last))
      whole[whole.length - 1] = `${last} ${line}`;
    else whole.push(line);
  }
  return whole;
}

import type { Owed } from '../contract/chase';
import { placeOfDuty } from '../domain/place-of-duty';
import { assertNever } from '../kit/assert-never';
import type { LetterTable } from './letter';

/** Something owed that is listed one by one: a figure or a duty. */
export type OwedItem = Extract<Owed, { kind: 'indicator' | 'duty' }>;

/** So many lines stand in the letter itself; more of them make a Phụ lục. */
export const mostLinesInBody = 6;

/** So much of a duty's text a line of a letter shows; the Phụ lục has all of it. */
const longestLine = 180;

/** What is listed one by one; the report as a whole and its correction are what the letter itself is about. */
export function owedItems(owed: readonly Owed[]): readonly OwedItem[] {
  return owed.filter((one): one is OwedItem => one.kind === 'indicator' || one.kind === 'duty');
}

/** Lines of a letter's body: each ends with a semicolon, the last one with a full stop. */
export function owedLines(items: readonly OwedItem[]): readonly string[] {
  return items.map((item, index) => {
    const line = `- ${lineOf(item)}`;
    if (index < items.length - 1) return `${line};`;
    return line.endsWith('…') ? line : `${line}.`;
  });
}

function lineOf(item: OwedItem): string {
  switch (item.kind) {
    case 'indicator':
      return `${oneLine(item.name)} (mã ${item.code}, đơn vị tính: ${item.unit})`;
    case 'duty':
      return `Kết quả nhiệm vụ tại mục ${placeOfDuty(item.assignment, item.label)}: ${shortened(oneLine(item.text))}`;
    default:
      return assertNever(item);
  }
}

/** The table of a Phụ lục: figures first, then duties in full. */
export function owedTable(items: readonly OwedItem[]): LetterTable {
  return {
    columns: [
      { heading: 'TT', share: 6, align: 'center' },
      { heading: 'Mã, mục', share: 18, align: 'left' },
      { heading: 'Nội dung', share: 60, align: 'left' },
      { heading: 'Đơn vị tính', share: 16, align: 'center' },
    ],
    rows: items.map((item, index) => [String(index + 1), ...cellsOf(item)]),
  };
}

function cellsOf(item: OwedItem): readonly string[] {
  switch (item.kind) {
    case 'indicator':
      return [item.code, oneLine(item.name), item.unit];
    case 'duty':
      return [placeOfDuty(item.assignment, item.label), `Kết quả thực hiện: ${oneLine(item.text)}`, ''];
    default:
      return assertNever(item);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[.;]$/, '');
}

function shortened(text: string): string {
  if (text.length <= longestLine) return text;
  const cut = text.slice(0, longestLine);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}

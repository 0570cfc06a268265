import type { Paragraph } from '../lines/piece';
import { type Blocks, endBlocks, readBlocks } from './read-blocks';
import type { Story } from './story';
import { isOn, wholeOf, wordValue } from './xml-values';

/** More columns than Word allows, so that a span from a broken file leads nowhere. */
const mostColumns = 1000;

/** Reads the `w:tbl` just opened: the paragraphs of each cell with their place. A table inside a cell has a number of its own. */
export function readTable(story: Story, blocks: Blocks): void {
  const table = story.nextTable();
  let row = 0;
  eachOf(story, 'tr', () => {
    if (readRow(story, blocks, table, row)) row += 1;
  });
}

/** Reads a row; false where it is not shown. */
function readRow(story: Story, blocks: Blocks, table: number, row: number): boolean {
  const { scanner } = story;
  const inside = scanner.depth;
  let isShown = true;
  let column = 0;
  const paragraphs: Paragraph[] = [];
  const readCells = (depth: number): void => {
    while (scanner.nextChild(depth)) {
      const { tag } = scanner;
      if (tag.nameIs('trPr')) {
        while (scanner.nextChild(depth + 1)) {
          if (scanner.tag.nameIs('gridBefore')) column = spanOf(story, 0);
          else if (scanner.tag.nameIs('del')) isShown = false;
          else if (scanner.tag.nameIs('hidden') && isOn(scanner)) isShown = false;
        }
      } else if (tag.nameIs('tc')) column += readCell(story, blocks, { table, row, column }, paragraphs);
      else if (isWrapper(story)) readCells(scanner.depth);
    }
  };
  readCells(inside);
  if (isShown) for (const paragraph of paragraphs) blocks.add(paragraph);
  return isShown;
}

/** Reads a cell and gives the columns that it spans. A cell that goes on from above has nothing of its own. */
function readCell(
  story: Story,
  { footnote }: Blocks,
  cell: NonNullable<Paragraph['cell']>,
  into: Paragraph[],
): number {
  const { scanner } = story;
  let span = 1;
  let goesOn = false;
  let isRemoved = false;
  const paragraphs: Paragraph[] = [];
  const blocks: Blocks = { cell, footnote, add: (one) => paragraphs.push(one), pending: [] };
  readBlocks(story, blocks, () => {
    const inside = scanner.depth;
    while (scanner.nextChild(inside)) {
      if (scanner.tag.nameIs('gridSpan')) span = spanOf(story, 1);
      else if (scanner.tag.nameIs('vMerge')) goesOn = (wordValue(scanner) ?? 'continue') === 'continue';
      else if (scanner.tag.nameIs('cellDel')) isRemoved = true;
    }
  });
  endBlocks(blocks);
  if (isRemoved) return span;
  const isEmpty = paragraphs.every(({ pieces }) => pieces.length === 0);
  if (!(goesOn && isEmpty)) into.push(...paragraphs);
  return span;
}

function spanOf({ scanner }: Story, least: number): number {
  const span = wholeOf(wordValue(scanner)) ?? least;
  return Math.min(Math.max(span, least), mostColumns);
}

/** Does something for each child of a name, also where content controls stand around it. */
function eachOf(story: Story, name: string, read: () => void): void {
  const { scanner } = story;
  const inside = scanner.depth;
  while (scanner.nextChild(inside)) {
    if (scanner.tag.nameIs(name)) read();
    else if (isWrapper(story)) eachOf(story, name, read);
  }
}

function isWrapper({ scanner: { tag } }: Story): boolean {
  return tag.nameIs('sdt') || tag.nameIs('sdtContent') || tag.nameIs('customXml');
}

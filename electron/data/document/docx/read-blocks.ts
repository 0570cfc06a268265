import type { Paragraph, Piece } from '../lines/piece';
import { readFirstChoice } from './read-inline';
import { readParagraph } from './read-paragraph';
import { readTable } from './read-table';
import type { Story } from './story';

/** Where paragraphs are put, and what holds for all of them. */
export type Blocks = Pick<Paragraph, 'cell' | 'footnote'> & {
  readonly add: (paragraph: Paragraph) => void;
  /** What stands before the first paragraph: the mark of a note, or what a removed end of a paragraph joins to the next. */
  pending: readonly Piece[];
};

/** What holds paragraphs and tables and adds nothing to them. */
const wrappers: ReadonlySet<string> = new Set([
  ...['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo'],
]);

/**
 * Reads the paragraphs and tables inside the element just opened, in the order in which they are read on paper; `properties` reads
 * the `w:tcPr` of a cell.
 */
export function readBlocks(story: Story, blocks: Blocks, properties?: () => void): void {
  const { scanner } = story;
  const inside = scanner.depth;
  while (scanner.nextChild(inside)) {
    const name = scanner.tag.name();
    if (name === 'p') readParagraph(story, blocks);
    else if (name === 'tcPr') properties?.();
    else if (name === 'tbl') readTable(story, blocks);
    else if (name === 'AlternateContent') readFirstChoice(story, () => readBlocks(story, blocks));
    else if (wrappers.has(name)) readBlocks(story, blocks);
  }
}

/** Ends a run of blocks: what waited for a next paragraph is one of its own. */
export function endBlocks(blocks: Blocks): void {
  const { pending, cell, footnote } = blocks;
  if (pending.length > 0) blocks.add({ pieces: pending, cell, footnote });
  blocks.pending = [];
}

import type { Paragraph, Piece } from '../lines/piece';
import { type NumberingPlace, readNumberingPlace } from './numbering-place';
import { type Blocks, endBlocks, readBlocks } from './read-blocks';
import { readInline } from './read-inline';
import { type RunFormat, readRunFormat } from './run-format';
import type { Story } from './story';
import { wordValue } from './xml-values';

type Properties = {
  readonly style: string | undefined;
  readonly numbering: NumberingPlace;
  /** The format of the paragraph's mark. */
  readonly mark: RunFormat;
};

/** Reads the `w:p` just opened, and after it the text boxes that hang on it. */
export function readParagraph(story: Story, blocks: Blocks): void {
  const { styles, counter, fields } = story;
  const before = blocks.pending;
  blocks.pending = [];
  const pieces: Piece[] = [];
  const boxes: Paragraph[] = [];
  let properties: Properties = { style: undefined, numbering: {}, mark: {} };
  const style = () => styles.paragraph(properties.style);
  const inline = {
    get style() {
      return style().format;
    },
    add: (piece: Piece) => pieces.push(piece),
    box() {
      const { cell, footnote } = blocks;
      const inBox: Blocks = { cell, footnote, add: (one) => boxes.push(one), pending: [] };
      readBlocks(story, inBox);
      endBlocks(inBox);
    },
  };
  readInline(story, inline, false, () => {
    properties = readProperties(story);
  });
  fields.endParagraph();

  const isEmpty = before.length === 0 && pieces.length === 0;
  const { mark, numbering } = properties;
  if (mark.removed) blocks.pending = [...before, ...pieces];
  else if (!(isEmpty && mark.hidden)) {
    const label = counter.next({ ...style().numbering, ...numbering }, properties.style);
    const labelled = label ? [{ text: label.text, bold: label.bold, encoding: null }] : [];
    const { cell, footnote } = blocks;
    blocks.add({ pieces: [...labelled, ...before, ...pieces], cell, footnote });
  }
  for (const box of boxes) blocks.add(box);
}

/** Reads the `w:pPr` just opened. */
function readProperties({ scanner }: Story): Properties {
  const inside = scanner.depth;
  let style: string | undefined;
  let numbering: NumberingPlace = {};
  let mark: RunFormat = {};
  while (scanner.nextChild(inside)) {
    if (scanner.tag.nameIs('pStyle')) style = wordValue(scanner);
    else if (scanner.tag.nameIs('numPr')) numbering = readNumberingPlace(scanner);
    else if (scanner.tag.nameIs('rPr')) mark = readRunFormat(scanner);
  }
  return { style, numbering, mark };
}

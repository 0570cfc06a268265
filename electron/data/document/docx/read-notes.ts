import type { Package } from '../../workbook/read/open-package';
import type { Paragraph, Piece } from '../lines/piece';
import type { NoteKind } from './note-marks';
import { type Blocks, endBlocks, readBlocks } from './read-blocks';
import type { Story } from './story';
import { attributeOf } from './xml-values';

/** The notes of a kind that the text refers to, in the order of its references, each with its mark in front. */
export function readNotes(
  source: Package,
  part: string | undefined,
  kind: NoteKind,
  storyOf: (scanner: Story['scanner']) => Story,
  notes: Story['notes'],
): Paragraph[] {
  const ids = notes.ids(kind);
  if (part === undefined || ids.length === 0 || !source.has(part)) return [];
  const found = new Map<string, Paragraph[]>(ids.map((id) => [id, []]));
  const scanner = source.scan(part);
  scanner.enterRoot();
  while (scanner.nextChild(1)) {
    const id = attributeOf(scanner, 'id') ?? '';
    const paragraphs = scanner.tag.nameIs(kind) ? found.get(id) : undefined;
    if (!paragraphs) continue;
    const own: Paragraph[] = [];
    const mark = { text: `${notes.mark(kind, id)} `, bold: false, encoding: null };
    const blocks: Blocks = {
      cell: null,
      footnote: true,
      add: (one) => own.push(one),
      pending: [],
    };
    readBlocks(storyOf(scanner), blocks);
    endBlocks(blocks);
    paragraphs.push(...own.map((one, at) => (at === 0 ? withMark(mark, one) : one)));
  }
  return [...found.values()].flat();
}

/** The mark, and what follows without the blanks that stood behind the note's own number. */
function withMark(mark: Piece, note: Paragraph): Paragraph {
  const first = note.pieces.findIndex(({ text }) => text.trim() !== '');
  const words = first < 0 ? [] : note.pieces.slice(first);
  return { ...note, pieces: [mark, ...words.map((piece, at) => (at === 0 ? trimmed(piece) : piece))] };
}

function trimmed(piece: Piece): Piece {
  return { ...piece, text: piece.text.trimStart() };
}

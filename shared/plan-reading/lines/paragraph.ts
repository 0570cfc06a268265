import type { z } from 'zod';
import type { Span, TablePlace } from '../source-document';
import { type CleanText, partOfText } from './clean-text';
import { type Label, labelOf } from './label';

/** One paragraph of a document after line repair. Places in `text` lead back to the source by `spanOf`. */
export type Paragraph = CleanText & {
  /** What it begins with; the words behind it begin at `label.body`. */
  readonly label: Label | null;
  /** All of it stands in bold. */
  readonly bold: boolean;
  readonly cell: z.infer<typeof TablePlace> | null;
  /** The page on which it begins. */
  readonly page: number | null;
  readonly footnote: boolean;
  /** An empty line stands before it. */
  readonly apart: boolean;
};

/** Where the part of a paragraph from `start` up to `end` stands in the source; all of it where no places are given. */
export function spanOf(paragraph: CleanText, start = 0, end = paragraph.text.length): Span {
  const last = Math.max(Math.min(end, paragraph.text.length) - 1, 0);
  const first = Math.min(Math.max(start, 0), last);
  return { start: paragraph.from[first] ?? 0, end: paragraph.to[last] ?? 0 };
}

/** A part of a paragraph as a paragraph of its own, with a label of its own. */
export function partOfParagraph(paragraph: Paragraph, start: number, end: number): Paragraph {
  const part = partOfText(paragraph, start, end);
  return { ...paragraph, ...part, label: labelOf(part.text), apart: paragraph.apart && start === 0 };
}

/** The words of a paragraph without its label. */
export function bodyOf(paragraph: Paragraph): string {
  return paragraph.text.slice(paragraph.label?.body ?? 0);
}

/** Whether a text is written in capitals: it has at least two of them and hardly any small letter. */
export function inCapitals(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  return large >= 2 && small <= large / 10;
}

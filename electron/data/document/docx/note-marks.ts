import { numberLabel } from './number-label';

/** The two kinds of notes. */
export type NoteKind = 'footnote' | 'endnote';

/** The notes that the text refers to, numbered in the order of their first reference. */
export type NoteMarks = {
  /** The mark for a note, `[1]`, or `[i]` for one at the end of the document. */
  readonly mark: (kind: NoteKind, id: string) => string;
  /** The ids of a kind in their order. */
  readonly ids: (kind: NoteKind) => readonly string[];
};

/** Marks for the notes of one document, none of them given yet. */
export function noteMarks(): NoteMarks {
  const given: Readonly<Record<NoteKind, Map<string, number>>> = {
    footnote: new Map(),
    endnote: new Map(),
  };
  return {
    mark(kind, id) {
      const numbers = given[kind];
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `[${numberLabel(number, kind === 'footnote' ? 'decimal' : 'lowerRoman')}]`;
    },
    ids: (kind) => [...given[kind].keys()],
  };
}

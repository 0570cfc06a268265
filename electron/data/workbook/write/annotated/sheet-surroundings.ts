import type { AddedStyles } from './add-styles';
import type { Copy } from './copy';
import type { Losses } from './losses';
import type { Link, Parts } from './parts';

/** The marks of one sheet: fills by zero-based row and column, comments by address. */
export type SheetMarks = {
  readonly fills: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly comments: ReadonlyMap<string, readonly string[]>;
};

/** What copying a sheet needs besides the sheet. */
export type SheetSurroundings = {
  readonly parts: Parts;
  readonly copy: Copy;
  readonly styles: AddedStyles;
  readonly losses: Losses;
  readonly goneNames: ReadonlySet<string>;
  readonly author: string;
};

export const noMarks: SheetMarks = { fills: new Map(), comments: new Map() };

/** A name for a new part that neither the file nor the copy has. */
export function freeName(
  { parts, copy }: Pick<SheetSurroundings, 'parts' | 'copy'>,
  stem: string,
  ending: string,
): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}${ending}`;
    if (!parts.has(name) && !copy.has(name)) return name;
  }
}

/** An id for a new link that no other link of the part has. */
export function freeId(links: readonly Link[], stem: string): string {
  for (let number = 1; ; number += 1) {
    const id = `${stem}${number}`;
    if (!links.some((link) => link.id === id)) return id;
  }
}

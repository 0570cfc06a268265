import type { paletteText } from '../../text/palette';

/** Something that the palette finds and does. */
export type PaletteEntry = {
  readonly key: string;
  readonly kind: keyof typeof paletteText.kinds;
  readonly label: string;
  /** What else the entry is found by: a code, an abbreviation. */
  readonly hint: string;
  readonly run: () => void;
};

/** An entry, known by its kind and a code that no other of the kind has. */
export function entry(
  kind: PaletteEntry['kind'],
  code: string,
  label: string,
  hint: string,
  run: () => void,
): PaletteEntry {
  return { key: `${kind} ${code}`, kind, label, hint, run };
}

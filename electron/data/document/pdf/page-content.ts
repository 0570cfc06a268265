import type { FontEncoding } from '../../../../shared/intake/encoding/encoding-of-font';

/**
 * One letter on a page, in points from the page's upper left corner: `x` where it begins, `y` the line that it stands on. `turn` is
 * the number of quarter turns by which it is turned to the right.
 */
export type Glyph = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly encoding: FontEncoding;
  readonly turn: 0 | 1 | 2 | 3;
  /** Marked by the writing program as no part of the text: heads and feet of pages. */
  readonly isArtifact: boolean;
};

/** A straight line along the page's sides: a border of a cell, a stroke under a heading. */
export type Rule = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** What of a page can be read. */
export type PageContent = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** What is left out: pictures, letters at an angle, notes and forms laid over the page, letters beside it. */
  readonly left: { readonly picture: number; readonly slanted: number; readonly beside_page: number };
};

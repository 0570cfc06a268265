import type { FontEncoding } from '../../../../shared/intake/encoding/encoding-of-font';
import type { SourceLine } from '../../../../shared/plan-reading/source-document';

/** A stretch of a paragraph that is shown alike; `\n` in it ends a line. */
export type Piece = { readonly text: string; readonly bold: boolean; readonly encoding: FontEncoding };

/** A paragraph as it stands in the file, its automatic label in front. */
export type Paragraph = {
  readonly pieces: readonly Piece[];
  readonly cell: SourceLine['cell'];
  readonly footnote: boolean;
};

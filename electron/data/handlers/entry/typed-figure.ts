import type { TypedReport } from '../../../../shared/contract/entry';
import { typedSheet } from '../../../../shared/domain/typed-sheet';
import type { FigureDraft } from '../../../../shared/intake/draft';

/** A field as the cell of a form; an empty one is blank. */
export function typedFigure({ indicator, text }: TypedReport['figures'][number]): FigureDraft {
  return {
    indicator,
    at: {
      value: text === '' ? null : text,
      ...{ sheet: typedSheet, row: 0, column: 0, cell: indicator, hidden: false },
    },
    codeInRow: null,
    confidence: 1,
    unit: null,
  };
}

import type { Answer } from '../answer';
import type { SheetCell } from '../sheet-cell';

const words = { more_than: 'hơn ', about: 'khoảng ', less_than: 'gần ', exact: '' } as const;

/**
 * The cell with the value that the clerk said it stands for, as Vietnamese writing has it; null where the answer names none. For
 * questions about several cells, none of which holds the value itself.
 */
export function answeredCell(at: SheetCell, answer: Answer | null): SheetCell | null {
  if (answer?.kind === 'nil') return { ...at, value: 'Không phát sinh' };
  if (answer?.kind !== 'value') return null;
  if (answer.approximation === 'exact') return { ...at, value: Number(answer.decimal) };
  return { ...at, value: `${words[answer.approximation]}${answer.decimal.replace('.', ',')}` };
}

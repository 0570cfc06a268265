import type { StatutoryCell } from '../../../../../shared/domain/forms/statutory-consolidation';
import type { Content } from '../put';
import { type CellStyle, numberFormat, styles } from '../styles';

/** A total as a number that stays one, with the decimals that it has and no more than its column allows, or in words. */
export function figureOf(
  { state, value }: Pick<StatutoryCell, 'state' | 'value'>,
  decimals: number,
): readonly [Content, CellStyle] {
  if (state !== 'amount' || value === null) return [state === 'nil' ? 'KPS' : null, styles.cellCentred];
  return [value, { ...styles.cellRight, numFmt: numberFormat(decimalsOf(value, decimals)) }];
}

/** A total of wages in millions to the thousand is rarely read so: `1.250` and `1.250,75`, never `1.250,000`. */
function decimalsOf(value: number, most: number): number {
  const fraction = value.toFixed(most).split('.')[1]?.replace(/0+$/, '') ?? '';
  return fraction === '' ? 0 : Math.max(2, fraction.length);
}

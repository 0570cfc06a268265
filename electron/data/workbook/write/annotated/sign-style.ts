import type { Severity } from '../../../../../shared/intake/issue';
import { type CellStyle, styles } from '../styles';
import { markColours } from './mark-looks';

/** How the sign of a severity looks in the list: as the cells look that have it. */
export function signStyle(severity: Severity): CellStyle {
  return {
    ...styles.strong,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: markColours[severity] } },
  };
}

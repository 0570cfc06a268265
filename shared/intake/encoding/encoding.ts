/** A legacy encoding of Vietnamese. `tcvn3-caps` is TCVN3 under a font that shows small letters as capitals. */
export type Encoding = 'tcvn3' | 'tcvn3-caps' | 'vni';

/** The code table behind an encoding. */
export type CodeTable = 'tcvn3' | 'vni';

/** The code tables, in the order in which they are tried. */
export const codeTables: readonly CodeTable[] = ['tcvn3', 'vni'];

/** The code table of an encoding: fonts of capitals use the same codes as the others. */
export function codeTableOf(encoding: Encoding): CodeTable {
  return encoding === 'vni' ? 'vni' : 'tcvn3';
}

/** The most characters that a cell can hold (Excel specifications and limits). */
export const longestText = 32_767;

const cutMark = ' … [đã cắt bớt]';
// Everything that XML 1.0 does not allow, lone halves of surrogate pairs included, and DEL, which the writing library drops.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the control characters is the point.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;
// Spreadsheet programs read `_x0041_` in a string as the character with that number (ECMA-376, ST_Xstring).
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text from the register or from a file as a cell may hold it: line ends as `\n`, no character that XML forbids, at most
 * 32,767 characters with a visible mark where something was cut, and `_x0041_` kept as the seven characters it is.
 */
export function text(foreign: string): string {
  const clean = foreign.replace(/\r\n?/g, '\n').replace(illegal, '');
  const kept = clean.length > longestText ? cut(clean) : clean;
  return kept.replace(looksEscaped, '_x005F_');
}

function cut(clean: string): string {
  const end = longestText - cutMark.length;
  const splitsPair = /[\ud800-\udbff]/.test(clean.charAt(end - 1));
  return clean.slice(0, splitsPair ? end - 1 : end) + cutMark;
}

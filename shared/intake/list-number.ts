/** `1. Số vụ`, `2) Số vụ`, `1.2. Số vụ`: the number of a line, with a letter behind it. */
const listNumber = /^\(?\d{1,2}(?:\.\d{1,2}){0,2}[.)]\)? ?(?=[a-z])/;
const bullet = /^(?:[-–—+*•] ?)+(?=[a-z])/;
const yearOfName = /\b(?:nam |quy |thang |ky )?(?:19|20)\d\d\b/g;
const saysParts = /\b(?:trong do|gom|bao gom|chia ra)$/;

/** A folded line without the number or the mark that lists it; the number is never a figure of what the line names. */
export function withoutListNumber(folded: string): string {
  return folded.replace(listNumber, '').replace(bullet, '');
}

/**
 * What a folded line states behind its name: `1. tong so vu tnld nam 2025: 31 vu` states `31 vu`. Null where no name of two words or
 * more and a colon stand in front, or where the name holds numbers other than a year.
 */
export function valueBehindName(folded: string): string | null {
  const line = withoutListNumber(folded);
  const colon = line.indexOf(':');
  if (colon < 0) return null;
  const name = line.slice(0, colon).trim();
  const value = line.slice(colon + 1).trim();
  const isName = /[a-z] [a-z]/.test(name) && !/\d/.test(name.replace(yearOfName, ' '));
  return isName && !saysParts.test(name) && value !== '' ? value : null;
}

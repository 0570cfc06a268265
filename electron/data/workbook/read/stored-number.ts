// Powers of ten that a double holds exactly: one division of exact numbers is rounded just as `Number` rounds.
const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power);
const exactDigits = 15;
// `Number` also takes 0x1F, 0o17 and 0b11, and blanks as zero.
const otherBase = /^\s*0[xob]/i;

/**
 * The finite decimal number written between two positions, `NaN` where there is none. Short numbers are read from
 * the bytes themselves, because this runs for every cell.
 */
export function storedNumber(bytes: Buffer, start: number, end: number): number {
  let mantissa = 0;
  let point = -1;
  let digits = 0;
  let at = bytes[start] === 0x2d ? start + 1 : start;
  for (; at < end && digits <= exactDigits; at++) {
    const code = bytes[at] ?? 0;
    if (code >= 0x30 && code <= 0x39) {
      mantissa = mantissa * 10 + code - 0x30;
      digits++;
    } else if (code === 0x2e && point < 0) point = digits;
    else break;
  }
  if (at < end || digits === 0 || digits > exactDigits)
    return longNumber(bytes.toString('latin1', start, end));
  const size = point < 0 ? mantissa : mantissa / (powersOfTen[digits - point] ?? Number.NaN);
  return bytes[start] === 0x2d ? -size : size;
}

function longNumber(text: string): number {
  if (text.trim() === '' || otherBase.test(text)) return Number.NaN;
  const number = Number(text);
  return Number.isFinite(number) ? number : Number.NaN;
}

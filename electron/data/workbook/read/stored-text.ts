import type { Meter } from './meter';

/** The most bytes that stand for one UTF-16 unit of a text: `&#x00000041;`. */
const mostBytes = 12;

/**
 * The text that is stored in UTF-8 between two positions, not decoded where it must be longer than a text may be: that would
 * take several times its bytes. Throws `too_large`.
 */
export function storedText(bytes: Buffer, start: number, end: number, meter: Meter, part: string): string {
  checkStoredLength(end - start, meter, part);
  return bytes.toString('utf8', start, end);
}

/** Throws `too_large` where a text of so many stored bytes must be longer than a text may be. */
export function checkStoredLength(length: number, meter: Meter, part?: string): void {
  if (length <= meter.limits.textLength * mostBytes) return;
  meter.check('textLength', Math.ceil(length / mostBytes), part);
}

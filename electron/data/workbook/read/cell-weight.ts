/**
 * What a formula, an error or a date that no other cell shares counts for beside its cell, as it takes three times the memory
 * of a number or a text.
 */
export const objectWeight = 2;

/** What a row that has cells counts for beside them. */
export const rowWeight = 2;

const sheetBytes = 100;
const stringBytes = 50;

/** What the unpacked part of a sheet counts for, which lies in memory while its cells are read. */
export function sheetWeight(bytes: number): number {
  return Math.floor(bytes / sheetBytes);
}

/** What the unpacked part of shared strings counts for, whose texts stay. */
export function stringsWeight(bytes: number): number {
  return Math.floor(bytes / stringBytes);
}

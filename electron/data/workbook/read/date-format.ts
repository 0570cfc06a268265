// Built-in formats that show a calendar day (ECMA-376 18.8.30); 18–21, 32–35, 45–47 and 55–56 show a time only.
const builtInDates: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** Whether a built-in number format shows a calendar day. */
export function isBuiltInDateFormat(id: number): boolean {
  return builtInDates.has(id);
}

/**
 * Whether a custom number format shows a calendar day. A time of day or an elapsed time does not, and a letter in
 * quotes or behind a backslash means nothing. The first section decides, since it is the one for positive numbers.
 */
export function isDateFormat(code: string): boolean {
  if (code.length > 1_000) return false;
  const bare = code.replace(/"[^"]*"?|\\.|[_*]./g, '');
  const section = (bare.split(';', 1)[0] ?? '').toLowerCase();
  if (/\[(h+|m+|s+)\]/.test(section)) return false;
  const letters = section.replace(/\[[^\]]*\]?/g, '').replace(/general|am\/pm|a\/p/g, '');
  if (/[#?]|0/.test(letters.replace(/s[.,]0+/g, 's'))) return false;
  if (/[yd]/.test(letters)) return true;
  return letters.includes('m') && !/[hs]/.test(letters);
}

const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;

/** A finite decimal number as a cell stores it; undefined where the text is none. */
export function parseNumber(text: string): number | undefined {
  let whole = 0;
  const length = text.length;
  if (length < 10) {
    let at = 0;
    for (; at < length; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      whole = whole * 10 + digit;
    }
    if (at === length && length > 0) return whole;
  }
  const number = Number(text);
  return Number.isFinite(number) && decimal.test(text) ? number : undefined;
}

// By the low byte of their place in a font of signs; what the others show is not known here.
const bySymbol: Readonly<Record<string, string>> = {
  '2d': '−',
  a3: '≤',
  a5: '∞',
  ae: '→',
  b0: '°',
  b1: '±',
  b3: '≥',
  b4: '×',
  b7: '•',
  b8: '÷',
  b9: '≠',
  bb: '≈',
  de: '⇒',
};
const byWingdings: Readonly<Record<string, string>> = {
  '6c': '●',
  '6e': '■',
  '6f': '□',
  '71': '❑',
  '76': '❖',
  a7: '▪',
  a8: '☐',
  d8: '➢',
  e0: '→',
  fb: '✗',
  fc: '✓',
  fd: '☒',
  fe: '☑',
};
const unknown = '\uFFFD';
const privatePlace = /[\uf020-\uf0ff]/g;

/** The sign that a code of four hexadecimal digits shows in a font of signs; U+FFFD for one that is not known. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  const place = code === undefined || !/^[0-9a-f]{1,4}$/i.test(code) ? undefined : Number.parseInt(code, 16);
  if (place === undefined || place < 0x20) return unknown;
  const isSigns = /^(symbol|wingdings|webdings)/i.test(font ?? '');
  if (!isSigns && (place < 0xf020 || place > 0xf0ff)) return String.fromCharCode(place);
  const low = (place & 0xff).toString(16);
  const table = /^wingdings$/i.test(font ?? '') ? byWingdings : bySymbol;
  return table[low] ?? unknown;
}

/** A text in which signs that stand in the private range of a font are what they show. */
export function withSymbols(text: string, font: string | null | undefined): string {
  return text.replace(privatePlace, (sign) => symbolOf(font ?? undefined, sign.charCodeAt(0).toString(16)));
}

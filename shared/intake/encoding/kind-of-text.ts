/**
 * What the characters of a text allow it to be: `ascii`; `unicode` where it has letters that no legacy encoding is stored as
 * (ế, đ); `uncomposed` where NFC may change such a text; `open` where it has other characters beyond ASCII, and may be
 * Unicode or legacy.
 */
export type KindOfText = 'ascii' | 'unicode' | 'uncomposed' | 'open';

/** One walk over the characters, without a pattern: it runs over every text of every workbook. */
export function kindOfText(text: string): KindOfText {
  let ascii = true;
  let letters = false;
  let composed = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    ascii = false;
    if (code < 0x100) continue;
    if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) letters = true;
    else if (code >= 0x300 && code < 0x370) {
      letters = true;
      composed = false;
    } else if (code >= 0x370 && !isStable(code)) composed = false;
  }
  if (ascii) return 'ascii';
  if (!letters) return 'open';
  return composed ? 'unicode' : 'uncomposed';
}

/** Punctuation and currency signs, which NFC leaves alone, and the Greek letter that stands for à of TCVN3. */
function isStable(code: number): boolean {
  return (code >= 0x2010 && code < 0x20d0) || code === 0x3bc;
}

/**
 * What the characters of a text allow it to be: `ascii`; `unicode` where it has letters that no legacy encoding is stored as
 * (ế, đ, a combining mark); `open` where it has other characters beyond ASCII. `composed` is false where NFC may change it.
 */
export type KindOfText = { readonly letters: 'ascii' | 'open' | 'unicode'; readonly composed: boolean };

const ascii: KindOfText = { letters: 'ascii', composed: true };
const open: KindOfText = { letters: 'open', composed: true };
const unicode: KindOfText = { letters: 'unicode', composed: true };

/** One walk over the characters, without a pattern: it runs over every text of every workbook. */
export function kindOfText(text: string): KindOfText {
  let kind = ascii;
  let composed = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (isLetterOfUnicode(code)) kind = unicode;
    else if (kind === ascii) kind = open;
    if (code >= 0x300 && !isComposed(code)) composed = false;
  }
  return composed ? kind : { letters: kind.letters, composed };
}

/** Latin letters beyond Latin-1, and combining marks. */
function isLetterOfUnicode(code: number): boolean {
  return (
    (code >= 0x100 && code < 0x250) || (code >= 0x300 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00)
  );
}

/** Ranges that NFC leaves alone: Vietnamese letters, and punctuation and currency signs. */
function isComposed(code: number): boolean {
  return (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2010 && code < 0x20d0) || code === 0x3bc;
}

/** A text as written but for capitals, composition, and white space. */
export function writtenKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A text as a calendar may hold it: whole characters, lines ended by `\n` alone, no other control characters (RFC 5545, 3.3.11). */
export function calendarText(text: string): string {
  return (
    text
      // Halves of characters, which no encoding can write.
      .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
  );
}

import { decodeLegacyLines } from '../text/decode-legacy-lines';
import type { Line } from './lines-of';

/** Lines of which no font told how to read them, by their words: fonts are lost where text was copied. */
export function readableLines<Told extends Line>(lines: readonly Told[]): Told[] {
  const open = lines.filter(({ isDecoded }) => !isDecoded);
  const decoded = decodeLegacyLines(open.map(({ text }) => text).join('\n')).split('\n');
  const texts = new Map<Told, string>(open.map((line, at) => [line, decoded[at] ?? line.text]));
  return lines.map((line) => ({ ...line, text: texts.get(line) ?? line.text }));
}

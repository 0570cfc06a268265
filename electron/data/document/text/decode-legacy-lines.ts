import { decodeProse } from '../../../../shared/intake/encoding/decode-prose';
import type { Encoding } from '../../../../shared/intake/encoding/encoding';
import { encodingByStatistics, sureEnough } from '../../../../shared/intake/encoding/encoding-by-statistics';
import { tcvn3CaseOf } from '../../../../shared/intake/encoding/tcvn3-case-of';
import { splitLines } from './split-lines';

/**
 * A text in which the codes of TCVN3 or VNI became letters of Unicode, as typed. Where the whole text is in one of the two every
 * line is, capitals as the font of capitals showed them; in a text of several kinds only lines that are surely so are changed.
 */
export function decodeLegacyLines(text: string): string {
  const whole = encodingOf(text);
  let decoded = '';
  let end = 0;
  for (const line of splitLines(text)) {
    const words = text.slice(line.start, line.end);
    decoded += text.slice(end, line.start) + decodeLine(words, whole ?? encodingOf(words));
    end = line.end;
  }
  return decoded + text.slice(end);
}

function encodingOf(text: string): Encoding | null {
  const { encoding, confidence } = encodingByStatistics(text);
  return confidence >= sureEnough ? encoding : null;
}

function decodeLine(line: string, encoding: Encoding | null): string {
  if (encoding === null) return line;
  return decodeProse(line, encoding === 'vni' ? 'vni' : tcvn3CaseOf(line));
}

import { damaged, UnreadableError } from './unreadable-workbook';

const bang = 0x21;
const question = 0x3f;
const characterData = '<![CDATA[';

/** Whether the `<` at this position begins something other than a tag: a comment, an instruction, a section. */
export function isMarkup(bytes: Buffer, at: number): boolean {
  const code = bytes[at + 1];
  return code === bang || code === question;
}

/** The position after the markup at `at`. Throws `forbidden_xml` at a document type, `damaged` without an end. */
export function endOfMarkup(bytes: Buffer, at: number, part: string): number {
  if (bytes[at + 1] === question) return after(bytes, '?>', at + 2, part);
  if (startsWith(bytes, '<!--', at)) return after(bytes, '-->', at + 4, part);
  if (startsWith(bytes, characterData, at)) return after(bytes, ']]>', at + characterData.length, part);
  const detail = `a document type or entity declaration at ${at}`;
  throw new UnreadableError({ code: 'forbidden_xml', part, detail });
}

/** The text of the CDATA section between two positions, which needs no decoding; `''` for other markup. */
export function textOfMarkup(bytes: Buffer, start: number, end: number): string {
  if (!startsWith(bytes, characterData, start)) return '';
  return bytes.toString('utf8', start + characterData.length, end - 3);
}

function startsWith(bytes: Buffer, text: string, at: number): boolean {
  return bytes.toString('latin1', at, at + text.length) === text;
}

function after(bytes: Buffer, ending: string, from: number, part: string): number {
  const at = bytes.indexOf(ending, from, 'latin1');
  if (at < 0) throw damaged(part, `XML: ${ending} is missing after ${from}`);
  return at + ending.length;
}

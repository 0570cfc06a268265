import { damaged } from './unreadable-workbook';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The longest reference that is looked up: `&#x0010FFFF;`. */
const longestReference = 13;

/** Whether a text holds a character that is not kept as it stands: a carriage return, or a NUL, which ends the reading. */
export function hasUnusualCharacter(text: string): boolean {
  return text.includes('\r') || text.includes('\0');
}

/** Character data as XML means it: line ends as `\n`, references replaced. Throws `damaged` for an unknown one. */
export function decodeCharacters(raw: string, part: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? replaceReferences(text, part) : text;
}

/** An attribute's value as XML means it: literal line ends and tabs are spaces, references replaced. */
export function decodeAttribute(raw: string, part: string): string {
  const text = /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw;
  return text.includes('&') ? replaceReferences(text, part) : text;
}

/** Replaces Office's own escapes such as `_x000D_` (ECMA-376, ST_Xstring); `_x005F_` stands for an underscore. */
export function decodeOfficeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function replaceReferences(text: string, part: string): string {
  let result = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at + 2);
    const character =
      end < 0 || end - at > longestReference ? undefined : decodeReference(text.slice(at + 1, end));
    if (character === undefined)
      throw damaged(part, `unknown reference ${text.slice(at, at + longestReference)}`);
    result += text.slice(from, at) + character;
    from = end + 1;
  }
  return result + text.slice(from);
}

function decodeReference(reference: string): string | undefined {
  if (!reference.startsWith('#')) return named[reference];
  const hexadecimal = /^#x([0-9A-Fa-f]+)$/.exec(reference)?.[1];
  const decimal = /^#([0-9]+)$/.exec(reference)?.[1];
  if (hexadecimal === undefined && decimal === undefined) return undefined;
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

import { foldText } from '../../domain/fold-text';
import { findNames, type NameIndex } from '../match/name-index';
import type { SheetCell } from '../sheet-cell';
import { documentDateIn, documentNumberIn } from './document-lines';
import { type BodyKind, kindOfBody } from './letterhead-body';
import { linesOf } from './letterhead-lines';
import { recipient } from './recipient';
import type { TextsAround } from './texts-around';

/** Whom a letterhead names as the sender, as far as the register does not know them, and whom it names above them. */
export type Letterhead = {
  /** Senders that are none of the register's, as written, with their cells. */
  readonly strangers: ReadonlyArray<{ readonly text: string; readonly at: SheetCell }>;
  /** Codes that lines above the sender's name: superiors, and not the sender. */
  readonly superiors: ReadonlySet<string>;
};

type Line = { readonly text: string; readonly at: SheetCell };
type Body = Line & { readonly kind: BodyKind; readonly code: string | null };

const title =
  /^(?:bao cao|bieu|bang|ket qua|tinh hinh|tong hop|thong ke|phu luc|so lieu|danh sach|ke hoach|mau |cong tac|v\/v|ve viec|nam |ky |quy |thang |\(|\d|[ivx]+\.)/;
const motto = /^(?:cong hoa xa hoi|doc lap)/;
const mostLines = 10;
const mostLetters = 120;
const knownName = 0.8;

/**
 * Reads the letterhead of a sheet: in each column the lines above its title. The lowest body is the sender and those above it are its
 * superiors; rooms and boards of an agency are the agency itself. A hospital, a branch or a company is nobody's superior.
 */
export function letterheadOf({ above }: TextsAround, agencyNames: NameIndex): Letterhead {
  const strangers: Line[] = [];
  const superiors = new Set<string>();
  for (const lines of columnsOf(above)) {
    const bodies = bodiesOf(lines, agencyNames).filter(({ kind }) => kind !== 'room' && kind !== 'above');
    const sender = bodies.at(-1);
    const unknown = bodies.filter((body) => body.code === null && (body === sender || body.kind === 'below'));
    strangers.push(...unknown.map(({ text, at }) => ({ text, at })));
    const mayBeSuperior = ({ text }: Line) => sender?.code === null || notAPeer.test(foldText(text));
    for (const body of bodies) {
      if (body.code !== null && body.code !== sender?.code && mayBeSuperior(body)) superiors.add(body.code);
    }
  }
  return { strangers, superiors };
}

const notAPeer = /^(?:uy ban|ubnd|ubmttq|mat tran|bo |tong )/;

/** The lines above the title, by columns, each column from the top. */
function columnsOf(above: readonly SheetCell[]): ReadonlyArray<readonly Line[]> {
  const open = new Map<number, Line[]>();
  const ended = new Set<number>();
  for (const at of above) {
    const own = open.get(at.column) ?? [];
    open.set(at.column, own);
    for (const text of linesOf(at.value)) {
      const folded = foldText(text);
      if (folded === '' || motto.test(folded) || ended.has(at.column)) continue;
      const isEnd =
        (title.test(folded) && !folded.startsWith('bao cao bang')) ||
        recipient.test(folded) ||
        text.length > mostLetters ||
        own.length >= mostLines ||
        /^so\s*:/.test(folded) ||
        documentNumberIn(text) !== null ||
        documentDateIn(text) !== null;
      if (isEnd) ended.add(at.column);
      else own.push({ text, at });
    }
  }
  return [...open.values()];
}

/** The bodies that lines name, one that runs over several lines once, with the code of those that the register knows. */
function bodiesOf(lines: readonly Line[], agencyNames: NameIndex): readonly Body[] {
  const text = lines.map((line) => line.text).join('\n');
  const starts = lines.map((_, place) =>
    lines.slice(0, place).reduce((sum, line) => sum + line.text.length + 1, 0),
  );
  const names = findNames(text, agencyNames);
  const bodies: Body[] = [];
  for (let place = 0; place < lines.length; ) {
    const line = lines[place];
    const start = starts[place];
    if (!line || start === undefined) break;
    const named = names.find((found) => Math.abs(found.start - start) <= 2);
    const name = named && named.confidence >= knownName ? named : null;
    let next = place + 1;
    while (name && next < lines.length && (starts[next] ?? 0) < name.end) next += 1;
    const rest = name ? text.slice(name.end, (starts[next] ?? text.length + 1) - 1) : '';
    // What makes a name doubtful may stand on the next line: "SỞ Y TẾ", "LẠNG SƠN".
    const after = lines[next]?.text;
    if (named && !name && after !== undefined && kindOfBody(after) === null) next += 1;
    if (!name) while (isPlace.test(lines[next]?.text ?? '')) next += 1;
    const whole = lines
      .slice(place, next)
      .map((one) => one.text)
      .join(' ');
    const code = name && isOwnRest(rest) ? name.code : null;
    const kind = code === null ? kindOfBody(whole) : 'body';
    if (kind !== null) bodies.push({ text: whole, at: line.at, kind, code });
    place = next;
  }
  return bodies;
}

const isPlace = /^(?:tỉnh|huyện|thành phố|tp\.|thị xã|thị trấn|phường|xã (?!hội)|khu vực)\s*\S/iu;

/** What may stand behind a name without making another body of it: the province, a room, another name. */
function isOwnRest(rest: string): boolean {
  const text = rest.trim();
  return text === '' || /^(?:tỉnh|[-–,;:(.])/iu.test(text) || kindOfBody(text) === 'room';
}

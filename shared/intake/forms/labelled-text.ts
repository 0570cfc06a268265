import { foldText } from '../../domain/fold-text';

/** A text after its label: `Tổng số lao động: 120 người` gives `120 người` for the label `tổng số lao động`. */
export type LabelledText<Code extends string = string> = { readonly code: Code; readonly text: string };

/** A field and the words that may stand before its value, with accents. */
export type FieldLabels<Code extends string = string> = {
  readonly code: Code;
  readonly labels: readonly string[];
};

const longest = 1_000;
/** What stands before the year of a day: "Ngày 05 tháng 7 năm 2025" holds no label "Năm". */
const insideDay = /ngay[ \d.…/_]{0,30}thang[ \d.…/_]{0,30}$/;

/** Labels folded and the longest first, so that "mã loại hình" is not taken for "loại hình". */
export type LabelIndex = ReadonlyArray<{ readonly code: string; readonly label: string }>;

/** Prepares labels for `labelledTexts`. */
export function labelIndexOf(fields: readonly FieldLabels[]): LabelIndex {
  return fields
    .flatMap(({ code, labels }) => labels.map((label) => ({ code, label: foldText(label) })))
    .sort((left, right) => right.label.length - left.label.length);
}

/**
 * The labels that a line of a cell's text begins with or holds after a comma, semicolon or bracket, each with what follows it up to the next label;
 * `text` is empty where nothing does, and keeps the ends of lines. A label counts only before a colon, a digit, dots or the end of the text.
 */
export function labelledTexts(written: string, index: LabelIndex): readonly LabelledText[] {
  const original = [...oneSpace(written.slice(0, longest).normalize('NFC'))];
  // One folded character for each original one, so that places in the one are places in the other.
  const folded = original
    .map((letter) => (letter === '\n' ? letter : foldText(letter).charAt(0) || ' '))
    .join('');
  const found: Array<{ code: string; start: number; end: number }> = [];
  for (const { code, label } of index) {
    for (let start = folded.indexOf(label); start >= 0; start = folded.indexOf(label, start + 1)) {
      const end = start + label.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const before = folded.slice(0, start).replace(/ +$/, '');
      if (before !== '' && !/[\n,;.()…:\d\]]$|nguoi$|dong$|^[-+*•]$/.test(before)) continue;
      if (insideDay.test(before)) continue;
      const after = afterLabel(folded.slice(end));
      if (after === null) continue;
      found.push({ code, start, end: end + after });
      break;
    }
  }
  found.sort((left, right) => left.start - right.start);
  return found.map(({ code, end }, place) => ({
    code,
    text: trimmed(original.slice(end, found[place + 1]?.start ?? original.length).join('')),
  }));
}

/** Blanks of any sort as one, with the ends of lines kept. */
function oneSpace(text: string): string {
  return text
    .trim()
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n');
}

/** How many characters belong to the label besides its words; null where what follows shows that it is none. */
function afterLabel(rest: string): number | null {
  // The mark of a footnote: "cơ sở2 (doanh nghiệp): …".
  const noted = /^\d(?:\s?\([^()]{0,60}\))?\s?:/.exec(rest)?.[0].length;
  if (noted !== undefined) return noted;
  const bracket = /^\s?\([^()]{0,60}\)/.exec(rest)?.[0].length ?? 0;
  const colon = /^\s?:/.exec(rest.slice(bracket))?.[0].length ?? 0;
  if (colon > 0) return bracket + colon;
  return /^\s?(?:\d|\.{2,}|…|$)/.test(rest.slice(bracket)) ? bracket : null;
}

/** Without the dots of an empty line and the marks around a value. */
function trimmed(text: string): string {
  const plain = text.replace(/\.{2,}|…|_{2,}/g, ' ').trim();
  let [start, end] = [0, plain.length];
  while (start < end && ':;,.-([ '.includes(plain.charAt(start))) start += 1;
  while (end > start && ':;,([ '.includes(plain.charAt(end - 1))) end -= 1;
  return plain.slice(start, end);
}

import { foldText } from '../../domain/fold-text';
import { cellText } from '../cell-text';
import type { ReadFields } from './read-fields';

/** The month in which a form was signed, 1–12, and the words that say so. */
export type SignedMonth = { readonly year: number; readonly month: number; readonly text: string };

const place = "(?:[a-z .()'-]{0,40}[,;] ?)?";
const word = 'ngay(?: bao cao| lap bao cao| lap bieu| lap| ky)?:? ?';
const written = new RegExp(
  `^${place}${word}(?:ngay )?[\\d.… _]{0,20}thang ?(\\d{1,2}) ?(?:nam|/) ?(20\\d{2})[ .]*$`,
);
const inDigits = new RegExp(`^${place}${word}\\d{1,2} ?[/.-] ?(\\d{1,2}) ?[/.-] ?(20\\d{2})[ .]*$`);
const stored = /^(20\d{2})-(\d{2})-\d{2}$/;

/**
 * When a form was signed: the latest of the lines that hold nothing but place and day ("Cao Bằng, ngày … tháng 7 năm 2025"), and of the
 * days of its report. Null where none says the month; a day inside a sentence is of something else.
 */
export function signedMonth({ fields, lines }: ReadFields): SignedMonth | null {
  const found: SignedMonth[] = [];
  const add = (text: string, year: number, month: number) => {
    if (month >= 1 && month <= 12) found.push({ year, month, text: text.trim().slice(0, 120) });
  };
  for (const { value, hidden } of lines) {
    if (hidden) continue;
    for (const line of cellText(value).split('\n')) addWritten(line, line, add);
  }
  for (const { field, value, at } of fields) {
    if (field.code !== 'date' || at.hidden) continue;
    const text = cellText(value);
    const [, year, month] = stored.exec(text) ?? [];
    if (year !== undefined && month !== undefined) add(text, Number(year), Number(month));
    else addWritten(`ngày ${text}`, text, add);
  }
  return found.reduce<SignedMonth | null>(
    (latest, next) => (latest === null || monthCount(next) > monthCount(latest) ? next : latest),
    null,
  );
}

function addWritten(
  line: string,
  shown: string,
  add: (text: string, year: number, month: number) => void,
): void {
  if (line.length > 120) return;
  const plain = foldText(line);
  const [, month, year] = written.exec(plain) ?? inDigits.exec(plain) ?? [];
  if (month !== undefined && year !== undefined) add(shown, Number(year), Number(month));
}

function monthCount({ year, month }: SignedMonth): number {
  return year * 12 + month;
}

import { type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundHeader, FoundText } from '../plan-reading';
import { dateLineOf } from './date-line';
import { type Head, headOf } from './head';
import { issuerOf } from './issuer';
import { legalBasesOf } from './legal-bases';
import { numberLineOf } from './number-line';
import { recipientsOf } from './recipients';

/**
 * The head of a document: what its letterhead, title and opening say, the documents it names and its recipients. A number or day
 * that is left blank is null, and no number of another document ever stands for it.
 */
export function readHeader(paragraphs: readonly Paragraph[]): FoundHeader {
  const head = headOf(paragraphs);
  const numberLine = numberLineOf(paragraphs, head);
  const dateLine = dateLineOf(paragraphs, head);
  const kind = kindOf(head, numberLine?.type ?? null);
  const odd = numberLine?.number && !agrees(kind, numberLine.type) ? ['number-of-other-kind'] : [];
  return {
    kind,
    number: numberLine?.number
      ? {
          id: 'number',
          source: numberLine.source,
          text: numberLine.number,
          confidence: odd.length > 0 ? 0.6 : 0.97,
          doubts: odd,
        }
      : null,
    date: dateLine?.date ?? null,
    datePrecision: dateLine?.precision ?? 'unknown',
    dateAsWritten: dateLine && {
      id: 'date',
      source: dateLine.source,
      text: dateLine.text,
      confidence: 0.95,
      doubts: [],
    },
    place: dateLine?.place ? { id: 'place', ...dateLine.place, confidence: 0.95, doubts: [] } : null,
    issuer: issuerOf(paragraphs, head),
    title: titleOf(paragraphs, head),
    legalBases: legalBasesOf(paragraphs, head, numberLine?.number ?? null),
    recipients: recipientsOf(paragraphs),
  };
}

const kindsOfNumbers: Readonly<Record<string, FoundHeader['kind']>> = {
  ...{
    KH: 'plan',
    BC: 'report',
    CT: 'directive',
    QĐ: 'decision',
    QD: 'decision',
    NQ: 'resolution',
    TTr: 'letter',
  },
};

function kindOf({ kind }: Head, type: string | null): FoundHeader['kind'] {
  return kind ?? kindsOfNumbers[type ?? ''] ?? (type === '' ? 'letter' : 'other');
}

function agrees(kind: FoundHeader['kind'], type: string): boolean {
  const named = kindsOfNumbers[type];
  return named === undefined || kind === 'other' || named === kind;
}

function titleOf(paragraphs: readonly Paragraph[], { kindAt, kindEnd, title }: Head): FoundText | null {
  if (kindAt < 0) return null;
  const line = paragraphs[kindAt];
  if (!line) return null;
  const rest = line.text.slice(kindEnd).replace(/^[\s:.-]+/, '');
  const below = title.filter((paragraph) => !/^\(?(?:Ban hành )?[Kk]èm theo/u.test(paragraph.text));
  const text = [rest, ...below.map((paragraph) => paragraph.text)]
    .filter((part) => /[\p{L}\d]/u.test(part))
    .join(' ')
    .trim();
  if (text === '') return null;
  const first = rest === '' ? below[0] : line;
  const start =
    first === line ? spanOf(line, line.text.length - rest.length).start : spanOf(first ?? line).start;
  const end = spanOf(below.at(-1) ?? line).end;
  return { id: 'title', source: { start, end }, text, confidence: 0.95, doubts: [] };
}

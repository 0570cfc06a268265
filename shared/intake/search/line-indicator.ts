import type { Indicator } from '../../domain/indicator';
import { type Answer, type Answers, parseAnswer } from '../answer';
import { type IssueCode, issueId } from '../issue';
import { inFull } from '../match/in-full';
import type { Match } from '../match/match';
import { wordsOf } from '../match/word';
import type { RememberedMapping } from '../remembered';
import { matchesOfPath } from './label-path';
import { lessonLabel } from './layout-key';
import type { TableLine } from './lined-table';
import type { LabelReader } from './reader-of-labels';
import { fitOfUnit } from './stated-unit';

/** Which indicator a line is, and who says so. */
export type LineIndicator =
  | {
      readonly kind: 'known';
      readonly indicator: Indicator;
      readonly by: 'name' | 'code' | 'answer' | 'remembered';
      /** The issue that was answered. */
      readonly question: IssueCode | null;
      readonly confidence: number;
    }
  | {
      readonly kind: 'ignored';
      readonly by: 'answer' | 'remembered';
      readonly question: IssueCode | null;
    }
  | { readonly kind: 'doubtful'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' };

/** What is known about labels besides their words. */
export type LineContext = {
  readonly reader: LabelReader;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly answers: Answers;
  /** Of the agency and layout of this table. */
  readonly remembered: readonly RememberedMapping[];
  /** The names of the sender, and what it supplies. */
  readonly sender: Sender;
};

/** Who sent the table: its names, and the indicators it supplies; none of either while nobody knows. */
export type Sender = { readonly names: readonly string[]; readonly supplies: ReadonlySet<string> };

const mostReadings = 5;
const contradicting = 0.75;

/** Decides which indicator a line is: the clerk's answer first, then what was remembered, then the code, then the words. */
export function indicatorOfLine(line: TableLine, context: LineContext): LineIndicator {
  const { indicators } = context;
  const natural = naturalIndicator(line, context);
  const said = line.labelAt === null ? null : answerAbout(line, natural, context);
  if (said) {
    const decided = decidedBy(said.answer, indicators, 'answer', said.question);
    if (decided) return decided;
  }
  if (said?.answer.kind !== 'keep') {
    const label = lessonLabel(line.path);
    const mapping = context.remembered.find((known) => known.about === 'row' && known.label === label);
    const word = mapping ? parseAnswer(mapping.answer) : null;
    const decided = word ? decidedBy(word, indicators, 'remembered', null) : null;
    if (decided) return decided;
  }
  return natural;
}

function decidedBy(
  answer: Answer,
  indicators: ReadonlyMap<string, Indicator>,
  by: 'answer' | 'remembered',
  question: IssueCode | null,
): LineIndicator | null {
  // Left blank on purpose is passed over this once, and teaches nothing.
  if (answer.kind === 'ignore' || (answer.kind === 'blank' && by === 'answer'))
    return { kind: 'ignored', by, question };
  if (answer.kind !== 'indicator') return null;
  const indicator = indicators.get(answer.code);
  return indicator ? { kind: 'known', indicator, by, question, confidence: 1 } : null;
}

function answerAbout(
  { labelAt }: TableLine,
  natural: LineIndicator,
  { answers }: LineContext,
): { readonly answer: Answer; readonly question: IssueCode } | null {
  if (answers.size === 0 || labelAt === null) return null;
  const asked: ReadonlyArray<readonly [IssueCode, string | null]> = [
    ['which_indicator', null],
    ['unmatched_row', null],
    ['mapped_by_name', natural.kind === 'known' ? natural.indicator.code : null],
  ];
  for (const [code, indicator] of asked) {
    const given = answers.get(issueId({ code, indicator, sheet: labelAt.sheet, cell: labelAt.cell }));
    const answer = given ? parseAnswer(given.answer) : null;
    if (answer) return { answer, question: code };
  }
  return null;
}

function naturalIndicator(line: TableLine, { reader, indicators, sender }: LineContext): LineIndicator {
  const { matches, certain } = matchesOfPath(line.path, reader);
  const byCode = line.code === null ? undefined : indicators.get(line.code);
  if (byCode) {
    const said = matches.find(({ code }) => code === byCode.code);
    const against = matches.find(
      ({ code, confidence }) => code !== byCode.code && confidence >= contradicting,
    );
    const agrees = against
      ? said !== undefined && said.confidence >= against.confidence
      : said !== undefined || sharesWords(line.path.join(' '), byCode.name);
    if (line.path.length === 0 || agrees) return withUnit(byCode, 1, 'code', line, matches);
    return { kind: 'doubtful', candidates: readingsOf([byCode.code, ...matches.map(({ code }) => code)]) };
  }
  const named = certain ? indicators.get(certain.code) : undefined;
  if (certain && named) return withUnit(named, certain.confidence, 'name', line, matches);
  const known = matches.filter(({ code }) => indicators.has(code));
  const own = ofSender(line.path, known, reader, sender);
  const sendersOwn = own ? indicators.get(own.code) : undefined;
  if (own && sendersOwn) return withUnit(sendersOwn, own.confidence, 'name', line, matches);
  return known.length === 0
    ? { kind: 'unknown' }
    : { kind: 'doubtful', candidates: readingsOf(known.map(({ code }) => code)) };
}

// In its own report a body leaves its own name out: "Số cuộc tuyên truyền lồng ghép" of Hội Nông dân.
function ofSender(
  path: readonly string[],
  known: readonly Match[],
  reader: LabelReader,
  { names, supplies }: Sender,
): Match | null {
  const [best] = known;
  const label = path.at(-1) ?? '';
  if (!best || path.length !== 1 || !supplies.has(best.code)) return null;
  for (const name of names.slice(0, mostSenderNames)) {
    const [whole] = reader.matches(`${label} của ${name}`);
    if (whole && whole.code === best.code && whole.confidence >= wholeName) return whole;
  }
  return null;
}

const mostSenderNames = 6;
const wholeName = 0.97;

// "lượt" where the indicator counts people is not that indicator until somebody says so.
function withUnit(
  indicator: Indicator,
  confidence: number,
  by: 'name' | 'code',
  { unit }: TableLine,
  matches: readonly Match[],
): LineIndicator {
  if (unit !== null && fitOfUnit(unit, indicator) === 'other') {
    return { kind: 'doubtful', candidates: readingsOf([indicator.code, ...matches.map(({ code }) => code)]) };
  }
  return { kind: 'known', indicator, by, question: null, confidence };
}

// What every name of an indicator begins with tells none from another.
const counting: ReadonlySet<string> = new Set(['so', 'tong', 'luot', 'nguoi', 'luong']);

// Beside the indicator's own code a label need not be the name, as long as most of its words are the name's.
function sharesWords(label: string, name: string): boolean {
  const own = new Set(inFull(wordsOf(name)).map(({ key }) => key));
  const words = inFull(wordsOf(label)).map(({ key }) => key);
  const telling = words.filter((key) => !counting.has(key));
  const shared = telling.filter((key) => own.has(key)).length;
  return shared >= Math.min(2, own.size) && shared >= telling.length * 0.6;
}

function readingsOf(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].slice(0, mostReadings);
}

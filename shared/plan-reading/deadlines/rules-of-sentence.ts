import { type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundItem, FoundRule } from '../plan-reading';
import type { Span } from '../source-document';
import type { Searchable } from '../text/searchable';
import { datedRules } from './dated-rules';
import { type Place, periodWords, receiverPlaces } from './reporting-words';
import { partiesOf, type RuleParties } from './rule-parties';

/** What is known of a sentence about reports. */
export type ReportingSentence = {
  readonly sentence: Paragraph;
  readonly text: Searchable;
  readonly reporting: readonly Place[];
  readonly parties: RuleParties;
  /** Whom a sentence shortly before named. */
  readonly before: RuleParties | null;
  /** It stands in a section about reports. */
  readonly inSection: boolean;
};

/** The rules of one sentence: one for every day it names, or one without a day; empty where it binds nobody to anything definite. */
export function rulesOfSentence(
  said: ReportingSentence,
  items: readonly FoundItem[],
): ReadonlyArray<Omit<FoundRule, 'id'>> {
  const { sentence, text, reporting, parties, before } = said;
  const source = spanOf(sentence);
  const item = items.find((one) => one.duties.some((duty) => overlap(duty.source, source)));
  const ofItem = item?.members.map(({ name }) => name).join(', ') ?? '';
  const alsoAdhoc = /dot xuat|khi co yeu cau/.test(text.plain);
  const partiesOrItem = (own: RuleParties) => {
    const isAlone = own.who === '' && own.to === '' && ofItem === '';
    const named = isAlone && before !== null ? before : own;
    const who = named.who === '' ? ofItem : named.who;
    const unclear =
      named === own
        ? [...(who === '' ? ['who-unclear'] : []), ...(named.to === '' ? ['to-unclear'] : [])]
        : ['parties-from-before'];
    return { unclear, named: { who, to: named.to, via: named.via } };
  };
  const dated = datedRules(text, reporting);
  if (dated.length > 0) {
    const first = dated[0]?.place.end ?? 0;
    return dated.map(({ period, due, doubts, place }) => {
      const { unclear, named } = partiesOrItem(passedOn(said, first, place) ?? partiesAt(said, place));
      const all = [...doubts, ...unclear];
      const base = { ...wordsAround(sentence, place), ...named };
      return { ...base, period, due, alsoAdhoc, confidence: 0.95 - all.length * 0.08, doubts: all };
    });
  }
  const { named } = partiesOrItem(parties);
  const period = undatedPeriod(text) ?? (said.inSection && parties.who !== '' ? 'none' : null);
  if (period === null || parties.to === '' || named.who === '') return [];
  const undated = { period, due: null, alsoAdhoc: alsoAdhoc && period !== 'adhoc' };
  const doubt = dayWithoutMonth.test(text.plain) ? 'no-month' : 'no-day';
  return [{ text: sentence.text, source, ...named, ...undated, confidence: 0.75, doubts: [doubt] }];
}

// "hằng tháng, trước ngày 25": a day of every month, or of an unnamed month of the quarter.
const dayWithoutMonth =
  /(?:truoc|cham nhat|vao)(?: la)?(?: vao)? ngay (?:mung )?\d{1,2}(?!\s?[/.-]|\d|\s?thang)/;

const longestClause = 2000;

// The sentence, or of an endless one what stands around the day.
function wordsAround(
  sentence: Paragraph,
  { start, end }: Place,
): { readonly text: string; readonly source: Span } {
  const whole = sentence.text.length <= longestClause;
  const from = whole ? 0 : Math.max(0, start - longestClause / 2);
  const until = whole ? sentence.text.length : Math.min(sentence.text.length, end + longestClause / 2);
  return { text: sentence.text.slice(from, until), source: spanOf(sentence, from, until) };
}

// The parties of a day are those of its own clause, and those of the sentence where it names none.
function partiesAt({ text, reporting, parties }: ReportingSentence, place: Place): RuleParties {
  const start = text.plain.lastIndexOf(';', place.start) + 1;
  const inside = reporting.filter((one) => one.start >= start);
  if (start === 0 || !inside[0]) return parties;
  const first = inside.findLast((one) => one.end <= place.start) ?? inside[0];
  const from = start + (/^\s*/.exec(text.plain.slice(start))?.[0].length ?? 0);
  const stop = text.plain.indexOf(';', place.end);
  const end = Math.min(stop < 0 ? text.plain.length : stop, from + longestClause);
  const clause = {
    text: text.text.slice(from, end),
    low: text.low.slice(from, end),
    plain: text.plain.slice(from, end),
  };
  const own = partiesOf(clause, { start: first.start - from, end: first.end - from });
  return {
    who: own.who || parties.who,
    to: own.to || parties.to,
    via: own.to === '' ? parties.via : own.via,
  };
}

// "… về Sở Nội vụ trước ngày 10/6 để tổng hợp, báo cáo UBND tỉnh trước ngày 20/6": the second day is the receiver's.
function passedOn({ text, parties }: ReportingSentence, first: number, place: Place): RuleParties | null {
  const report = receiverPlaces(text).findLast(({ start, end }) => start >= first && end <= place.start);
  if (!report || parties.to === '') return null;
  const { to, via } = partiesOf(text, report);
  return { who: parties.to, to, via };
}

/** Whether two stretches have a place in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

const event =
  /(?<![a-z])(?:kip thoi|ngay(?= (?:voi|cho|ve|den|cac co quan|co quan))|kho khan|vuong mac|khi co su co|khi xay ra|\d{1,3} (?:ngay|gio)(?: lam viec)?,? (?:ke tu|sau))(?![a-z])/;

function undatedPeriod(text: Searchable): FoundRule['period'] | null {
  const words = periodWords(text);
  const named = words.find(({ period }) => period !== 'adhoc')?.period;
  if (named === 'half' || named === 'quarter' || named === 'year') return named;
  if (/dinh ky|(?:hang|moi) thang/.test(text.plain)) return 'regular';
  return words.length > 0 || event.test(text.plain) ? 'adhoc' : null;
}

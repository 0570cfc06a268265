import { type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundItem, FoundRule } from '../plan-reading';
import type { Span } from '../source-document';
import type { Searchable } from '../text/searchable';
import { datedRules } from './dated-rules';
import { type Place, periodWords } from './reporting-words';
import type { RuleParties } from './rule-parties';

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
  const isAlone = parties.who === '' && parties.to === '' && ofItem === '';
  const named = isAlone && before !== null ? before : parties;
  const who = named.who === '' ? ofItem : named.who;
  const base = { text: sentence.text, source, who, to: named.to, via: named.via };
  const alsoAdhoc = /dot xuat|khi co yeu cau/.test(text.plain);
  const dated = datedRules(text, reporting);
  if (dated.length > 0) {
    const unclear = [...(who === '' ? ['who-unclear'] : []), ...(named.to === '' ? ['to-unclear'] : [])];
    return dated.map(({ period, due, doubts }) => {
      const all = [...doubts, ...(named === parties ? unclear : ['parties-from-before'])];
      return { ...base, period, due, alsoAdhoc, confidence: 0.95 - all.length * 0.08, doubts: all };
    });
  }
  const period = undatedPeriod(text) ?? (said.inSection && parties.who !== '' ? 'none' : null);
  if (period === null || parties.to === '' || who === '') return [];
  const undated = { period, due: null, alsoAdhoc: alsoAdhoc && period !== 'adhoc' };
  return [{ ...base, ...undated, confidence: 0.75, doubts: ['no-day'] }];
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

const event =
  /(?<![a-z])(?:kip thoi|ngay(?= (?:voi|cho|ve|den|cac co quan|co quan))|kho khan|vuong mac|khi co su co|khi xay ra)(?![a-z])/;

function undatedPeriod(text: Searchable): FoundRule['period'] | null {
  const words = periodWords(text);
  const named = words.find(({ period }) => period !== 'adhoc')?.period;
  if (named === 'half' || named === 'quarter' || named === 'year') return named;
  if (/dinh ky/.test(text.plain)) return 'regular';
  return words.length > 0 || event.test(text.plain) ? 'adhoc' : null;
}

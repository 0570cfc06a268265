import { headOf } from '../header/head';
import { type Paragraph, partOfParagraph, spanOf } from '../lines/paragraph';
import type { FoundItem, FoundRule } from '../plan-reading';
import { sentencesOf } from '../text/clauses';
import { type Searchable, searchable } from '../text/searchable';
import { datedRules } from './dated-rules';
import { type Place, periodWords, reportingPlaces } from './reporting-words';
import { partiesOf, type RuleParties } from './rule-parties';

type Rule = Omit<FoundRule, 'id'>;

/**
 * Who has to report to whom and until when, wherever a plan says so: one rule for every day. Sentences that name no day are rules
 * only where they say how often or on what occasion, and to whom. `items` tell whose duties a sentence stands among.
 */
export function readRules(paragraphs: readonly Paragraph[], items: readonly FoundItem[]): FoundRule[] {
  const { bodyAt } = headOf(paragraphs);
  const rules: Rule[] = [];
  let said: Said | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index < bodyAt) continue;
    if (paragraph.footnote) continue;
    if (/^noi nhan/.test(searchable(paragraph.text.slice(0, 20)).plain)) break;
    for (const { start, end } of sentencesOf(paragraph.text)) {
      const sentence = partOfParagraph(paragraph, Math.max(start, paragraph.label?.body ?? 0), end);
      const text = searchable(sentence.text);
      const reporting = reportingPlaces(text);
      const first = reporting[0];
      if (!first && !deadlineAlone.test(text.plain)) continue;
      const parties = partiesOf(text, first ?? { start: text.text.length, end: text.text.length });
      const before = said !== null && index - said.index <= farthest ? said.parties : null;
      rules.push(
        ...rulesOf(sentence, text, first ? reporting : [{ start: 0, end: 0 }], parties, before, items),
      );
      if (parties.who !== '' && parties.to !== '') said = { index, parties };
    }
  }
  return rules.map((rule, index) => ({ ...rule, id: `rule-${index + 1}` }));
}

/** Whom an earlier sentence named, and in which paragraph. */
type Said = { readonly index: number; readonly parties: RuleParties };

// "Thời gian gửi báo cáo: trước ngày …" goes on with what a sentence shortly before says.
const farthest = 3;
const deadlineAlone = /^[\s\-+*\d.a-z)]{0,6}(?:thoi (?:gian|han)|ky han|han)[^.;]{0,30}bao cao/;

function rulesOf(
  sentence: Paragraph,
  text: Searchable,
  reporting: readonly Place[],
  parties: RuleParties,
  before: RuleParties | null,
  items: readonly FoundItem[],
): readonly Rule[] {
  const source = spanOf(sentence);
  const item = items.find((one) => one.source.start <= source.start && one.source.end >= source.end);
  const ofItem = item?.members.map(({ name }) => name).join(', ') ?? '';
  const alone = parties.who === '' && parties.to === '' && ofItem === '';
  const named = alone && before !== null ? before : parties;
  const who = named.who !== '' ? named.who : ofItem;
  const base = { text: sentence.text, source, who, to: named.to, via: named.via };
  const alsoAdhoc = /dot xuat|khi co yeu cau/.test(text.plain);
  const dated = datedRules(text, reporting);
  if (dated.length > 0) {
    return dated.map(({ period, due, doubts }) => {
      const unclear = [...(who === '' ? ['who-unclear'] : []), ...(named.to === '' ? ['to-unclear'] : [])];
      const all = [...doubts, ...(named === parties ? unclear : ['parties-from-before'])];
      return { ...base, period, due, alsoAdhoc, confidence: 0.95 - all.length * 0.08, doubts: all };
    });
  }
  const period = undated(text);
  if (period === null || parties.to === '' || who === '') return [];
  return [
    {
      ...base,
      period,
      due: null,
      alsoAdhoc: alsoAdhoc && period !== 'adhoc',
      confidence: 0.75,
      doubts: ['no-day'],
    },
  ];
}

const event =
  /(?<![a-z])(?:kip thoi|ngay(?= (?:voi|cho|ve|den|cac co quan|co quan))|kho khan|vuong mac|khi co su co|khi xay ra)(?![a-z])/;

function undated(text: Searchable): FoundRule['period'] | null {
  const words = periodWords(text);
  const named = words.find(({ period }) => period !== 'adhoc')?.period;
  if (named === 'half' || named === 'quarter' || named === 'year') return named;
  if (/dinh ky/.test(text.plain)) return 'regular';
  return words.length > 0 || event.test(text.plain) ? 'adhoc' : null;
}

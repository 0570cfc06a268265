import { headOf } from '../header/head';
import { type Paragraph, partOfParagraph, spanOf } from '../lines/paragraph';
import type { FoundItem, FoundRule } from '../plan-reading';
import { sentencesOf } from '../text/clauses';
import { type Searchable, searchable } from '../text/searchable';
import { datedRules } from './dated-rules';
import { periodWords, reportingPlaces } from './reporting-words';
import { partiesOf } from './rule-parties';

type Rule = Omit<FoundRule, 'id'>;

/**
 * Who has to report to whom and until when, wherever a plan says so: one rule for every day. Sentences that name no day are rules
 * only where they say how often or on what occasion, and to whom. `items` tell whose duties a sentence stands among.
 */
export function readRules(paragraphs: readonly Paragraph[], items: readonly FoundItem[]): FoundRule[] {
  const { bodyAt } = headOf(paragraphs);
  const rules: Rule[] = [];
  for (const paragraph of paragraphs.slice(bodyAt)) {
    if (paragraph.footnote) continue;
    if (/^noi nhan/.test(searchable(paragraph.text.slice(0, 20)).plain)) break;
    for (const { start, end } of sentencesOf(paragraph.text)) {
      const sentence = partOfParagraph(paragraph, Math.max(start, paragraph.label?.body ?? 0), end);
      rules.push(...rulesOf(sentence, items));
    }
  }
  return rules.map((rule, index) => ({ ...rule, id: `rule-${index + 1}` }));
}

function rulesOf(sentence: Paragraph, items: readonly FoundItem[]): readonly Rule[] {
  const text = searchable(sentence.text);
  const reporting = reportingPlaces(text);
  const first = reporting[0];
  if (!first) return [];
  const source = spanOf(sentence);
  const parties = partiesOf(text, first);
  const item = items.find((one) => one.source.start <= source.start && one.source.end >= source.end);
  const who = parties.who !== '' ? parties.who : (item?.members.map(({ name }) => name).join(', ') ?? '');
  const base = { text: sentence.text, source, who, to: parties.to, via: parties.via };
  const alsoAdhoc = /dot xuat|khi co yeu cau/.test(text.plain);
  const dated = datedRules(text, reporting);
  if (dated.length > 0) {
    return dated.map(({ period, due, doubts }) => {
      const all = [...doubts, ...(who === '' ? ['who_unclear'] : []), ...(parties.to === '' ? ['to_unclear'] : [])];
      return { ...base, period, due, alsoAdhoc, confidence: 0.95 - all.length * 0.08, doubts: all };
    });
  }
  const period = undated(text);
  if (period === null || parties.to === '' || who === '') return [];
  return [{ ...base, period, due: null, alsoAdhoc: alsoAdhoc && period !== 'adhoc', confidence: 0.75, doubts: ['no_day'] }];
}

const event = /(?<![a-z])(?:kip thoi|ngay(?= (?:voi|cho|ve|den|cac co quan|co quan))|kho khan|vuong mac|khi co su co|khi xay ra)(?![a-z])/;

function undated(text: Searchable): FoundRule['period'] | null {
  const words = periodWords(text);
  const named = words.find(({ period }) => period !== 'adhoc')?.period;
  if (named === 'half' || named === 'quarter' || named === 'year') return named;
  if (/dinh ky/.test(text.plain)) return 'regular';
  return words.length > 0 || event.test(text.plain) ? 'adhoc' : null;
}

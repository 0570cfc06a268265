import { bodyEnd } from '../header/body-end';
import { headOf } from '../header/head';
import { type Paragraph, partOfParagraph } from '../lines/paragraph';
import type { FoundItem, FoundRule, FoundTask } from '../plan-reading';
import type { Span } from '../source-document';
import { rowsOfItems, rulesOfTasks } from '../tasks/rules-of-tasks';
import { sentencesOf } from '../text/clauses';
import { searchable } from '../text/searchable';
import { reportingPlaces } from './reporting-words';
import { rulesInTables } from './reports-in-tables';
import { partiesOf, type RuleParties } from './rule-parties';
import { overlap, rulesOfSentence } from './rules-of-sentence';

/** Whom an earlier sentence named, and in which paragraph. */
type Said = { readonly index: number; readonly parties: RuleParties };

// "Thời gian gửi báo cáo: trước ngày …" goes on with what a sentence shortly before says.
const farthest = 3;
const dayAlone = /^[\s\-+*\d.a-z)]{0,6}(?:thoi (?:gian|han)|ky han|han)[^.;]{0,30}bao cao/;

/**
 * Who has to report to whom and until when, wherever a plan says so: one rule for every day. Sentences that name no day are rules
 * only where they say how often or on what occasion, and to whom. `items` tell whose duties a sentence stands
 * among, `tasks` what the rows of tables ask for.
 */
export function readRules(
  paragraphs: readonly Paragraph[],
  items: readonly FoundItem[],
  tasks: readonly FoundTask[],
): FoundRule[] {
  const { bodyAt } = headOf(paragraphs);
  const end = bodyEnd(paragraphs, bodyAt);
  const rules: Array<Omit<FoundRule, 'id'>> = [];
  let said: Said | null = null;
  let inSection = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index < bodyAt || index >= end || paragraph.footnote) continue;
    const { plain } = searchable(paragraph.text.slice(0, 120));
    if (paragraph.label?.kind === 'roman') inSection = /bao cao/.test(plain);
    for (const part of sentencesOf(paragraph.text)) {
      const begin = Math.max(part.start, paragraph.label?.body ?? 0);
      const sentence = partOfParagraph(paragraph, begin, part.end);
      const text = searchable(sentence.text);
      const reporting = reportingPlaces(text);
      const first = reporting[0];
      if (!first && !dayAlone.test(text.plain)) continue;
      const parties: RuleParties = partiesOf(
        text,
        first ?? { start: text.text.length, end: text.text.length },
      );
      const before: RuleParties | null = said && index - said.index <= farthest ? said.parties : null;
      const places = first ? reporting : [{ start: 0, end: 0 }];
      rules.push(
        ...rulesOfSentence({ sentence, text, reporting: places, parties, before, inSection }, items),
      );
      if (parties.who !== '' && parties.to !== '') said = { index, parties };
    }
  }
  const covered = (source: Span) => rules.some((rule) => overlap(rule.source, source));
  rules.push(...rulesInTables(paragraphs).filter(({ source }) => !covered(source)));
  rules.push(...rulesOfTasks([...tasks, ...rowsOfItems(items)]).filter(({ source }) => !covered(source)));
  return rules.map((rule, index) => ({ ...rule, id: `rule-${index + 1}` }));
}

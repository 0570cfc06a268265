import { numbersInText } from '../header/document-number';
import { headOf } from '../header/head';
import { type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundTarget } from '../plan-reading';
import { sentencesOf } from '../text/clauses';
import { searchable } from '../text/searchable';
import type { ClauseTarget } from './clause-target';
import { isAimed, type TargetPlace } from './is-aimed';
import { type Lead, leadOf } from './lead';
import { parseClause } from './parse-clause';
import { planYearOf } from './plan-year';
import { quantitiesIn } from './quantities';
import { clausesOf } from './target-clauses';
import { type TargetParagraph, targetParagraphs } from './target-region';
import { targetsInTables } from './targets-in-tables';
import { withoutFigure } from './without-figure';

/**
 * What a plan sets out to reach: in its section of targets everything that has a figure, elsewhere what a sentence says is aimed
 * at. What describes the past, or only tells what another document aims at, is no target.
 */
export function readTargets(paragraphs: readonly Paragraph[]): FoundTarget[] {
  const { bodyAt } = headOf(paragraphs);
  const planYear = planYearOf(paragraphs);
  return targetParagraphs(paragraphs, bodyAt)
    .flatMap((place) => targetsOf({ ...place, planYear }))
    .concat(targetsInTables(paragraphs))
    .map((target, index) => ({ ...target, id: `target-${index + 1}` }));
}

function targetsOf(place: TargetPlace): Array<Omit<FoundTarget, 'id'>> {
  const { paragraph } = place;
  const text = searchable(paragraph.text);
  if (!/\d|giam|tang|khong de xay ra/.test(text.plain)) return [];
  const quantities = quantitiesIn(text);
  const found: Array<Omit<FoundTarget, 'id'>> = [];
  const body = paragraph.label?.body ?? 0;
  let lead = place.lead;
  for (const sentence of sentencesOf(paragraph.text)) {
    const from = Math.max(sentence.start, body);
    const words = text.plain.slice(from, sentence.end);
    if (!isAimed(text, from, sentence.end, place, lead)) continue;
    const quoted = !place.inTargets && numbersInText(paragraph.text.slice(from, sentence.end)).length > 0;
    let topic: string | null = null;
    let earlier: ClauseTarget | null = null;
    for (const clause of clausesOf(text, from, sentence.end)) {
      const inside = quantities.filter(({ start }) => start >= clause.start && start < clause.end);
      if (clause.colon && inside.length === 0) {
        const said = {
          ...text,
          text: text.text.slice(clause.start, clause.end),
          plain: text.plain.slice(clause.start, clause.end),
          low: text.low.slice(clause.start, clause.end),
        };
        const next = leadOf(said, lead);
        topic = sameLead(next, lead) ? said.text.replace(/[\s:]+$/, '').trim() : null;
        lead = next;
        continue;
      }
      const parsed: readonly ClauseTarget[] = [
        ...parseClause(text, clause.start, clause.end, inside, lead, topic, earlier, place.inTargets),
        ...(inside.length === 0 && (place.inTargets ? !place.general : /phan dau/.test(words))
          ? withoutFigure(text, clause.start, clause.end)
          : []),
      ];
      earlier = parsed.at(-1) ?? null;
      if (!clause.colon && inside.length > 0) topic = null;
      found.push(...parsed.map((target) => asFound(paragraph, target, place, quoted)));
    }
  }
  return found;
}

function sameLead(one: Lead, other: Lead): boolean {
  return (
    one.perYear === other.perYear &&
    one.average === other.average &&
    one.baseYear === other.baseYear &&
    one.direction === other.direction
  );
}

function asFound(
  paragraph: Paragraph,
  target: ClauseTarget,
  place: TargetParagraph,
  quoted: boolean,
): Omit<FoundTarget, 'id'> {
  const { start, end, perYear, milestones, ...rest } = target;
  const until =
    rest.direction === 'reach' && milestones.length === 0 && rest.amount !== null ? place.lead.until : null;
  const doubts = [
    ...target.doubts,
    ...(quoted ? ['quoted-target'] : []),
    ...(place.inTargets ? [] : ['outside-targets']),
  ];
  return {
    ...rest,
    text: paragraph.text.slice(start, end),
    source: spanOf(paragraph, start, end),
    per: perYear ? 'year' : null,
    milestones:
      until === null || rest.unit !== 'percent'
        ? [...milestones]
        : [{ year: until, amount: rest.amount ?? '' }],
    quantified: target.amount !== null,
    confidence: Math.max(0.5, (target.amount === null ? 0.85 : 0.95) - doubts.length * 0.06),
    doubts,
  };
}

import { isPlanTitle } from '../header/body-end';
import { headOf } from '../header/head';
import type { Paragraph } from '../lines/paragraph';
import type { FoundHeader, NotPlan } from '../plan-reading';
import { searchable } from '../text/searchable';
import { evidenceIn } from './evidence';

/** From how many points of evidence on a document is a plan though its head does not say so. */
const enough = 5;

// A page that holds a few letters is a scan, a stamp or a form without text.
const fewestLetters = 20;

/**
 * Why a document is no plan, null where it is one. The head is believed first; without one, sections, assigned tasks and the closing
 * words are weighed against what other papers have: articles of law, results, addressees, bylines.
 */
export function judgeKind(
  paragraphs: readonly Paragraph[],
  header: FoundHeader,
  itemCount: number,
): NotPlan | null {
  const letters = paragraphs.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < fewestLetters) return { kind: 'empty', reasons: ['no-text'] };
  const head = headOf(paragraphs);
  const evidence = evidenceIn(paragraphs, header, itemCount);
  const own = ownKind(paragraphs, head.kindAt, header);
  const laterTitle = paragraphs.some((paragraph, index) => index > head.kindAt && isPlanTitle(paragraph));
  if (own !== null) {
    const isAttached = laterTitle && evidence.plan > enough;
    return isAttached && (own === 'decision' || own === 'letter')
      ? null
      : { kind: own, reasons: ['head-says', ...evidence.against] };
  }
  if (head.kind === 'plan') {
    return evidence.plan + 3 >= evidence.other
      ? null
      : { kind: evidence.kind, reasons: [...evidence.against] };
  }
  if (evidence.plan >= enough && evidence.plan > evidence.other) return null;
  return { kind: evidence.kind, reasons: ['no-plan-title', ...evidence.against] };
}

const kindsOfHeads: ReadonlyArray<readonly [words: RegExp, kind: NotPlan['kind']]> = [
  [/^thong tu/, 'circular'],
  [/^(?:bo luat|luat|phap lenh)/, 'law'],
  [/^nghi dinh/, 'law'],
  [/^(?:thong bao|huong dan|quy che|ket luan)/, 'other'],
];

// What the line of the title says where it is no plan's; programmes and schemes assign work like plans and are weighed.
function ownKind(
  paragraphs: readonly Paragraph[],
  kindAt: number,
  { kind, number }: FoundHeader,
): NotPlan['kind'] | null {
  if (kind === 'report' || kind === 'directive' || kind === 'decision' || kind === 'resolution') {
    return kindAt < 0 && number === null ? null : kind;
  }
  const { plain } = searchable(paragraphs[kindAt]?.text ?? '');
  if (kindAt >= 0) {
    if (kind === 'letter') return 'letter';
    return kindsOfHeads.find(([words]) => words.test(plain))?.[1] ?? null;
  }
  const top = paragraphs.slice(0, 15).map(({ text }) => searchable(text).plain);
  return kind === 'letter' && top.some((line) => /^kinh gui/.test(line)) ? 'letter' : null;
}

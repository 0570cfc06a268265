import type { Paragraph } from '../lines/paragraph';
import { isPlanTitle, isRecipients } from './body-end';
import { headOf } from './head';

/** The paragraphs of the plan itself: behind a decision or letter with its list of recipients, those from the plan's title on. */
export function planPart(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const { kind, kindAt } = headOf(paragraphs);
  if (kind === 'plan') return paragraphs;
  const list = paragraphs.findIndex((paragraph, index) => index > kindAt && isRecipients(paragraph));
  if (list < 0) return paragraphs;
  const plan = paragraphs.findIndex((paragraph, index) => index > list && isPlanTitle(paragraph));
  return plan < 0 ? paragraphs : paragraphs.slice(plan);
}

import type { Paragraph } from '../lines/paragraph';
import { searchable } from '../text/searchable';

/**
 * Where the text of a document ends: at its list of recipients, behind which stand signature and appendices. A decision with a plan
 * behind it has the list in front of the plan, so that the whole rest is text.
 */
export function bodyEnd(paragraphs: readonly Paragraph[], bodyAt: number): number {
  const list = paragraphs.findIndex((paragraph, index) => index >= bodyAt && isRecipients(paragraph));
  if (list < 0) return paragraphs.length;
  const plan = paragraphs.findIndex((paragraph, index) => index > list && isPlanTitle(paragraph));
  return plan < 0 ? list : bodyEnd(paragraphs, plan);
}

/** Whether a paragraph is the line "KẾ HOẠCH" over a plan, alone or with its title. */
export function isPlanTitle({ text, cell }: Paragraph): boolean {
  return cell === null && text.length < 400 && /^KẾ HOẠCH(?!\p{L})/u.test(text);
}

/** Whether a paragraph begins the list of recipients. */
export function isRecipients({ text }: Paragraph): boolean {
  return /^\W{0,3}noi nhan/.test(searchable(text.slice(0, 20)).plain);
}

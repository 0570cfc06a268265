const fields = '[data-entry-field]';
const choices = '[data-entry-choice]';

/** Puts the focus into the field before (-1) or after (1) an element; the edges hold. Always true: the key was used. */
export function focusField(from: HTMLElement, step: 1 | -1): true {
  const all = [...document.querySelectorAll<HTMLElement>(fields)];
  const at = all.indexOf(from);
  const next =
    at >= 0
      ? all[Math.min(Math.max(at + step, 0), all.length - 1)]
      : all.find((field) => isAfter(from, field));
  (next ?? all.at(-1))?.focus();
  return true;
}

/** Puts the focus on the first choice of a question that is asked below a field; false where none is. */
export function focusQuestionOf(field: Element): boolean {
  const below = field.closest('tr')?.nextElementSibling;
  const choice = below?.querySelector<HTMLElement>(`[data-entry-open] ${choices}`);
  choice?.focus();
  return choice !== null && choice !== undefined;
}

/** Puts the focus on the next open question after the focus, beginning again at the top. */
export function focusNextQuestion(): void {
  const firsts = [...document.querySelectorAll<HTMLElement>('[data-entry-open]')].flatMap(
    (question) => question.querySelector<HTMLElement>(choices) ?? fieldOf(question) ?? [],
  );
  const here = document.activeElement;
  const next = firsts.find((choice) => choice !== here && here !== null && isAfter(here, choice));
  (next ?? firsts[0])?.focus();
}

/** The field that a question below it is about; null where it is about none. A question without answers is answered there. */
export function fieldOf(question: Element): HTMLElement | null {
  let row = question.closest('tr')?.previousElementSibling ?? null;
  while (row && !row.querySelector(fields)) row = row.previousElementSibling;
  return row?.querySelector<HTMLElement>(fields) ?? null;
}

function isAfter(from: Element, to: Element): boolean {
  return (from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

import type { EntryForm, EntryLine, TypedReport } from '../../shared/contract/entry';
import type { GivenAnswer, IntakeIssue } from '../../shared/contract/intake-issue';
import { approximationWord, formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import { parseDate } from './parse-date';

/** What stands in the fields that were touched, by indicator. */
export type Texts = Readonly<Record<string, string>>;

/** An answer with what it was given to: the same question about other figures is another one. */
export type DraftAnswer = GivenAnswer & { readonly about: string };

/** What has been typed over a form and not accepted yet. */
export type EntryDraft = {
  /** Fields that say what the register holds are not in it. */
  readonly texts: Texts;
  readonly answers: readonly DraftAnswer[];
  /** Dates as they are typed. */
  readonly receivedOn: string;
  readonly documentNumber: string;
  readonly documentDate: string;
  /** The fields as they stood before each step that can be undone, oldest first. */
  readonly before: readonly Texts[];
  /** Whose field the last keystroke was for: one field is one step. */
  readonly lastTyped: string | null;
};

/** A draft of a form that nobody has touched; `today` is the date of receipt where the register knows none. */
export function freshDraft(form: EntryForm, today: NonNullable<EntryForm['receivedOn']>): EntryDraft {
  return {
    texts: {},
    answers: [],
    receivedOn: formatDate(form.receivedOn ?? today),
    documentNumber: form.documentNumber ?? '',
    documentDate: form.documentDate === null ? '' : formatDate(form.documentDate),
    before: [],
    lastTyped: null,
  };
}

/** What the register holds of a line, as one would type it: `3.997`, `hơn 5.000`, `KPS`; empty for a blank. */
export function heldText({ current, decimals }: EntryLine): string {
  if (!current) return '';
  if (current.nil || current.value === null) return 'KPS';
  return approximationWord(current.approximation) + formatNumber(current.value, decimals);
}

/** The draft after some fields were given texts; one that says what the register holds again is no longer touched. */
export function withTexts(
  draft: EntryDraft,
  lines: readonly EntryLine[],
  texts: Texts,
  typedIn: string | null,
): EntryDraft {
  const next: Record<string, string> = { ...draft.texts };
  for (const line of lines) {
    const text = texts[line.indicator];
    if (text === undefined) continue;
    if (text.trim() === heldText(line)) delete next[line.indicator];
    else next[line.indicator] = text;
  }
  const isSameStep = typedIn !== null && typedIn === draft.lastTyped;
  return {
    ...draft,
    texts: next,
    answers: draft.answers.filter(({ question }) => !isAbout(question, changedIn(draft.texts, next))),
    before: isSameStep ? draft.before : [...draft.before.slice(-mostSteps), draft.texts],
    lastTyped: typedIn,
  };
}

const mostSteps = 99;

/** The draft before its last step; the same where there was none. */
export function undoneDraft(draft: EntryDraft): EntryDraft {
  const texts = draft.before.at(-1);
  if (!texts) return draft;
  const changed = changedIn(draft.texts, texts);
  return {
    ...draft,
    texts,
    answers: draft.answers.filter(({ question }) => !isAbout(question, changed)),
    before: draft.before.slice(0, -1),
    lastTyped: null,
  };
}

/** The draft with an answer to a question, or without one where `answer` is null. */
export function withAnswer(draft: EntryDraft, given: DraftAnswer): EntryDraft {
  const others = draft.answers.filter(({ question }) => question !== given.question);
  return { ...draft, answers: given.answer === null ? others : [...others, given], lastTyped: null };
}

/** What a finding says, to tell whether an answer was given to this. */
export function contentOf({ found, expected, message }: IntakeIssue): string {
  return JSON.stringify([found, expected, message]);
}

/** The draft without answers that were given to findings which say something else by now; the same where there are none. */
export function withoutStaleAnswers(draft: EntryDraft, issues: readonly IntakeIssue[]): EntryDraft {
  const contents = new Map(issues.map((issue) => [issue.id, contentOf(issue)]));
  const holds = draft.answers.filter(({ question, about }) => (contents.get(question) ?? about) === about);
  return holds.length === draft.answers.length ? draft : { ...draft, answers: holds };
}

/** The request that a draft stands for; null while a date in its heading is none. */
export function reportOf(form: EntryForm, draft: EntryDraft): TypedReport | null {
  const receivedOn = parseDate(draft.receivedOn);
  const documentDate = draft.documentDate.trim() === '' ? null : parseDate(draft.documentDate);
  if (receivedOn === null || (documentDate === null && draft.documentDate.trim() !== '')) return null;
  return {
    ...{ agency: form.agency, period: form.period, version: form.version, receivedOn, documentDate },
    documentNumber: draft.documentNumber.trim() === '' ? null : draft.documentNumber.trim(),
    figures: Object.entries(draft.texts).map(([indicator, text]) => ({ indicator, text: text.trim() })),
    answers: draft.answers.map(({ question, answer, reason }) => ({ question, answer, reason })),
  };
}

/** Whether a draft says anything that the register does not. */
export function isTouched(form: EntryForm, draft: EntryDraft): boolean {
  return (
    Object.keys(draft.texts).length > 0 ||
    draft.documentNumber.trim() !== (form.documentNumber ?? '') ||
    draft.documentDate.trim() !== (form.documentDate === null ? '' : formatDate(form.documentDate)) ||
    (form.receivedOn !== null && draft.receivedOn.trim() !== formatDate(form.receivedOn))
  );
}

function changedIn(before: Texts, after: Texts): ReadonlySet<string> {
  const all = [...Object.keys(before), ...Object.keys(after)];
  return new Set(all.filter((indicator) => before[indicator] !== after[indicator]));
}

/** An answer is about what stood in the field; other text is another question. */
function isAbout(question: string, indicators: ReadonlySet<string>): boolean {
  return [...indicators].some((indicator) => question.endsWith(`#${indicator}`));
}

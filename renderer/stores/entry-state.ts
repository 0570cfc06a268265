import type { CheckedEntry, EntryForm } from '../../shared/contract/entry';
import type { IntakeIssue } from '../../shared/contract/intake-issue';
import type { EntryDraft } from '../model/entry-draft';
import type { Pasted } from '../model/entry-paste';
import type { Loadable, Problem } from './loadable';
import type { Place } from './reception';

type Heading = Pick<EntryDraft, 'receivedOn' | 'documentNumber' | 'documentDate'>;

/** Figures being typed in, and what can be done with them. */
export type EntryState = {
  /** Whose figures are being typed; null while the screen is closed. */
  readonly place: Place | null;
  readonly form: Loadable<EntryForm>;
  readonly draft: EntryDraft | null;
  /** What was typed and not accepted, by agency and period, as long as the window lives. */
  readonly drafts: ReadonlyMap<string, EntryDraft>;
  readonly checked: CheckedEntry | null;
  /** The draft has changed since `checked`. */
  readonly checking: boolean;
  readonly showAll: boolean;
  /** What became of the last paste; `refused` where it was no column. */
  readonly pasted: Pasted | 'refused' | null;
  readonly saving: boolean;
  readonly refused: Problem | null;
  open(place: Place): Promise<void>;
  /** Leaves the screen; what was typed is kept. */
  close(): void;
  discard(place: Place): void;
  type(indicator: string, text: string): void;
  /** Lays cells of a table into the fields from one on, in the order they are shown. */
  paste(text: string, from: string, shown: readonly string[]): void;
  undo(): void;
  /** Answers a finding; a null answer takes an earlier one back. */
  answer(issue: IntakeIssue, answer: string | null, reason: string | null): void;
  head(part: Partial<Heading>): void;
  setShowAll(showAll: boolean): void;
  check(): Promise<void>;
  /** Accepts what was typed as the next version and tells its id; null where that was refused. */
  save(): Promise<string | null>;
  /** Fetches the form again under what was typed, where another version came meanwhile. */
  refresh(): Promise<void>;
};

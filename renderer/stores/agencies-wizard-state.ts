import type { AgencyBinding } from '../../shared/domain/agencies/agency-detail';
import type { EventPreview, EventQuestion } from '../../shared/domain/agencies/event-preview';
import type { EventRequest } from '../../shared/domain/agencies/event-request';
import type { ListProblem } from '../../shared/domain/agencies/list-problem';
import type { EventAnswers } from '../model/agency-answers';
import type { AgencyEventDraft } from '../model/agency-draft';
import type { MissingField } from '../model/agency-draft-request';

/** A list that was read, and what of it could not be used. */
export type ReadList = {
  readonly path: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly rows: number;
  readonly problems: readonly ListProblem[];
};

export type WizardStep = 'form' | 'questions' | 'preview';

/** Where the wizard for events stands, and what can be done in it. */
export type WizardState = {
  readonly isOpen: boolean;
  readonly step: WizardStep;
  readonly draft: AgencyEventDraft;
  /** What the last try found to be missing. */
  readonly missing: readonly MissingField[];
  /** A preview is being made, or the event is being recorded. */
  readonly busy: boolean;
  readonly list: ReadList | null;
  /** The event as it is without answers, with codes for all that is new. */
  readonly base: EventRequest | null;
  readonly preview: EventPreview | null;
  /** Every question that has come up. */
  readonly asked: readonly EventQuestion[];
  readonly answers: EventAnswers;
  /** What the agency of a transfer is bound to itself. */
  readonly bindings: readonly AgencyBinding[];
  /** Opens the wizard on a draft; without one it goes on where it was left. */
  open(draft?: AgencyEventDraft): void;
  change(part: Partial<AgencyEventDraft>): void;
  chooseFile(title: string): Promise<void>;
  /** Answers questions that are answered together. */
  answer(ids: readonly string[], value: string): void;
  /** Goes on: shows what would happen, and at last records it. */
  next(): Promise<void>;
  /** One step back; from the first one out of the wizard, which keeps what was filled in. */
  back(): void;
  goTo(step: WizardStep): void;
};

/** Whether an event can be recorded as it is previewed: nothing stands in the way, and nothing of its list is unusable. */
export function canRecord({ preview, list }: Pick<WizardState, 'preview' | 'list'>): boolean {
  return preview?.canApply === true && !list?.problems.some(({ blocks }) => blocks);
}

import type { DraftProblem, DraftSummary, PlanProposal } from '../../shared/contract/plan-reading';
import type { Plan } from '../../shared/domain/plan';
import type { HandKind } from '../../shared/plan-reading/draft/add-by-hand';
import type { BindingAnswers } from '../../shared/plan-reading/draft/bind/binding-answers';
import type { DraftValue, PlanDraft } from '../../shared/plan-reading/draft/plan-draft';
import type { DocumentRemark, Span } from '../../shared/plan-reading/source-document';
import type { Loadable, Problem } from './loadable';

/** The draft at hand with the text that it was read from. */
export type DraftAtHand = {
  readonly id: string;
  readonly fileName: string;
  readonly text: string;
  readonly remarks: readonly DocumentRemark[];
  /** The topics that duties of the register have. */
  readonly topics: readonly string[];
  readonly draft: PlanDraft;
};

/** Where one stands between a document and a plan. */
export type PlanReadingStep =
  | { readonly name: 'choose'; readonly problem: Problem | null }
  | { readonly name: 'reading'; readonly stopping: boolean }
  | { readonly name: 'review' }
  | { readonly name: 'bind'; readonly proposal: Loadable<PlanProposal> }
  | { readonly name: 'confirming' }
  | { readonly name: 'done'; readonly plan: Plan; readonly draftId: string };

/** What stands in the place of the entry's card. */
export type CardMode = 'show' | 'edit' | 'split' | 'add';

export type PlanReadingState = {
  readonly visible: boolean;
  readonly step: PlanReadingStep;
  readonly waiting: readonly DraftSummary[];
  readonly ended: readonly DraftSummary[];
  readonly open: DraftAtHand | null;
  /** States before, the last one at the end. */
  readonly past: readonly PlanDraft[];
  /** The entry at hand. */
  readonly current: string | null;
  readonly mode: CardMode;
  /** The stretch of the source that is marked. */
  readonly marked: Span | null;
  /** Why confirming was refused the last time. */
  readonly problems: readonly DraftProblem[];
  /** Decisions that are not on the disk yet. */
  readonly saving: boolean;

  show(): void;
  hide(): void;
  /** Fetches the drafts that wait and those that have ended. */
  findDrafts(): Promise<void>;
  chooseFile(title: string): Promise<void>;
  dropFile(file: File): void;
  readPath(path: string): Promise<void>;
  readText(text: string): Promise<void>;
  stop(): Promise<void>;
  goOn(id: string): Promise<void>;
  discard(id: string): Promise<void>;
  takeUp(id: string): Promise<void>;
  /** Leaves the draft at hand, which waits. */
  leave(): void;

  select(id: string): void;
  move(by: 1 | -1): void;
  setMode(mode: CardMode): void;
  mark(span: Span | null): void;
  accept(): void;
  acceptSure(): void;
  reject(): void;
  reopen(): void;
  /** Takes another value for the entry at hand, and accepts it. */
  edit(value: DraftValue): void;
  /** Takes the marked stretch for the entry at hand. */
  moveToMarked(): void;
  splitAt(at: number): void;
  merge(): void;
  add(kind: HandKind, span: Span): void;
  takeBack(): void;
  readNevertheless(): void;

  goTo(step: 'review' | 'bind'): Promise<void>;
  answer(part: Partial<BindingAnswers>): Promise<void>;
  confirm(): Promise<void>;
  undoConfirmation(id: string): Promise<void>;
};

export type Put = (part: Partial<PlanReadingState>) => void;
export type Get = () => PlanReadingState;

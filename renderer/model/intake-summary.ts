import type { IntakeFigure, IntakeIssue, PreviewedFile } from '../../shared/contract/intake';

export type ChangeCounts = Readonly<Record<IntakeFigure['change'], number>>;

/** The order in which changes are read: what alters the register first. */
const changesInOrder = ['changed', 'gone', 'added', 'unchanged'] as const;

/** The order in which findings are read: what stops a cell first. */
const severitiesInOrder: ReadonlyArray<IntakeIssue['severity']> = ['error', 'question', 'warning', 'note'];

/** How many figures are new, changed, the same, or no longer there. */
export function changeCounts(figures: readonly IntakeFigure[]): ChangeCounts {
  const counts = { added: 0, changed: 0, unchanged: 0, gone: 0 };
  for (const { change } of figures) counts[change] += 1;
  return counts;
}

/** Figures with those that alter the register first, each kind in the order of the file. */
export function figuresInOrder(figures: readonly IntakeFigure[]): readonly IntakeFigure[] {
  return changesInOrder.flatMap((change) => figures.filter((figure) => figure.change === change));
}

/** All findings, the gravest first, each kind in the order of the file. */
export function issuesInOrder(issues: readonly IntakeIssue[]): readonly IntakeIssue[] {
  return severitiesInOrder.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
}

/** The files that *Ghi nhận* would accept. */
export function readyFiles(files: readonly PreviewedFile[]): readonly PreviewedFile[] {
  return files.filter(({ status }) => status === 'ready');
}

/** What accepting the ready files would change in all, and what stays out of the register for now or for good. */
export type BatchSummary = {
  readonly changes: ChangeCounts;
  readonly keptBefore: number;
  readonly refusedFiles: number;
  readonly waitingFiles: number;
};

/** Sums a batch up: figures of ready files as they would be accepted, and the files that would not be. */
export function batchSummary(files: readonly PreviewedFile[]): BatchSummary {
  const figures = readyFiles(files).flatMap((file) => file.figures);
  return {
    changes: changeCounts(figures.filter(({ keepsBefore }) => !keepsBefore)),
    keptBefore: figures.filter(({ keepsBefore }) => keepsBefore).length,
    refusedFiles: files.filter(({ status }) => status === 'rejected').length,
    waitingFiles: files.filter(({ status }) => status === 'needs-review').length,
  };
}

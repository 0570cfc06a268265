import type { IntakeFigure, IntakeIssue, PreviewedFile } from '../../shared/contract/intake';

export type ChangeCounts = Readonly<Record<IntakeFigure['change'], number>>;

/** The order in which changes are read: what alters the register first. */
const changesInOrder = ['changed', 'gone', 'added', 'unchanged'] as const;

/** The order in which findings are read: what stops a cell first. */
const severitiesInOrder: ReadonlyArray<IntakeIssue['severity']> = ['error', 'question', 'warning', 'note'];

/** How many figures of a file are new, changed, the same, or no longer there. */
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

/** The files that *Ghi nhận* would accept: those that are ready, and those let through as far as they are clear. */
export function acceptable(
  files: readonly PreviewedFile[],
  withOpenIssues: ReadonlySet<string>,
): readonly PreviewedFile[] {
  return files.filter(
    ({ status, key }) => status === 'ready' || (status === 'needs-review' && withOpenIssues.has(key)),
  );
}

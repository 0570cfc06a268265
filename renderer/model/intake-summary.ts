import type { IntakeFigure, IntakeIssue, PreviewedFile } from '../../shared/contract/intake';
import { isOpen } from '../../shared/intake/issue';
import { previewCounts } from './statutory-preview';

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

/** The same for a whole file, be it a report of the plan or an employer's form. */
export function fileCounts({ figures, statutory }: PreviewedFile): ChangeCounts {
  return statutory ? previewCounts(statutory) : changeCounts(figures);
}

/** How much of a file waits for an answer. */
export function openCount({ issues }: Pick<PreviewedFile, 'issues'>): number {
  return issues.filter(isOpen).length;
}

/** Figures with those that alter the register first, each kind in the order of the file. */
export function figuresInOrder(figures: readonly IntakeFigure[]): readonly IntakeFigure[] {
  return changesInOrder.flatMap((change) => figures.filter((figure) => figure.change === change));
}

/** Findings that say the same of several places, of which one word may serve all. */
export type IssueGroup = readonly [IntakeIssue, ...IntakeIssue[]];

/**
 * All findings, the gravest first, each kind in the order of the file. Warnings of one sort with one decision, and notes of one
 * sort, stand together; an error or a question stands alone.
 */
export function issueGroups(issues: readonly IntakeIssue[]): readonly IssueGroup[] {
  return severitiesInOrder.flatMap((severity) => {
    const groups = new Map<string, [IntakeIssue, ...IntakeIssue[]]>();
    for (const [index, issue] of issues.entries()) {
      if (issue.severity !== severity) continue;
      const alone = severity === 'error' || severity === 'question';
      const sort = alone ? String(index) : JSON.stringify([issue.code, issue.answer, issue.reason]);
      const group = groups.get(sort);
      if (group) group.push(issue);
      else groups.set(sort, [issue]);
    }
    return [...groups.values()];
  });
}

/** The files that *Ghi nhận* would accept. */
export function readyFiles(files: readonly PreviewedFile[]): readonly PreviewedFile[] {
  return files.filter(({ status }) => status === 'ready');
}

/** What accepting the ready files would change in all, and how many figures of the register the clerk keeps. */
export type BatchSummary = { readonly changes: ChangeCounts; readonly keptBefore: number };

/** Sums a batch up: the figures of ready files as they would be accepted. */
export function batchSummary(files: readonly PreviewedFile[]): BatchSummary {
  const ready = readyFiles(files);
  const figures = ready.flatMap((file) => file.figures);
  const forms = ready.flatMap(({ statutory }) => (statutory ? [previewCounts(statutory)] : []));
  const own = changeCounts(figures.filter(({ keepsBefore }) => !keepsBefore));
  return {
    changes: forms.reduce<ChangeCounts>(addCounts, own),
    keptBefore: figures.filter(({ keepsBefore }) => keepsBefore).length,
  };
}

function addCounts(left: ChangeCounts, right: ChangeCounts): ChangeCounts {
  return {
    added: left.added + right.added,
    changed: left.changed + right.changed,
    unchanged: left.unchanged + right.unchanged,
    gone: left.gone + right.gone,
  };
}

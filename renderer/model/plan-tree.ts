import type { ReportingRule } from '../../shared/domain/plan';
import type {
  AssignmentDetail,
  DutyDetail,
  PlanDetail,
  SectionDetail,
} from '../../shared/domain/plan-detail';
import type { PlanTarget } from '../../shared/domain/plan-input';

/** What a plan consists of, in the order in which the tree shows it. */
export const planParts = ['sections', 'targets', 'assignments', 'rules'] as const;
export type PlanPart = (typeof planParts)[number];

type Place = { readonly key: string; readonly depth: number };
type Fold = { readonly isFolded: boolean };

/** A line of the tree. `isFolded` is null where there is nothing under it. */
export type TreeRow = Place &
  (
    | ({ readonly kind: 'part'; readonly part: PlanPart; readonly count: number } & Fold)
    | { readonly kind: 'section'; readonly section: SectionDetail; readonly isFolded: boolean | null }
    | { readonly kind: 'target'; readonly target: PlanTarget }
    | ({ readonly kind: 'assignment'; readonly assignment: AssignmentDetail } & Fold)
    | { readonly kind: 'duty'; readonly duty: DutyDetail; readonly requested: boolean }
    | { readonly kind: 'rule'; readonly rule: ReportingRule }
  );

/** The lines of a plan's own tree; what stands under a folded line is left out. */
export function treeRows(detail: PlanDetail, folded: ReadonlySet<string>): readonly TreeRow[] {
  const under: Readonly<Record<PlanPart, { readonly count: number; readonly rows: readonly TreeRow[] }>> = {
    sections: { count: detail.sections.length, rows: sectionRows(detail.sections, folded) },
    targets: {
      count: detail.targets.length,
      rows: detail.targets.map((target) => ({
        kind: 'target',
        key: `target ${target.code}`,
        depth: 1,
        target,
      })),
    },
    assignments: {
      count: detail.assignments.length,
      rows: detail.assignments.flatMap((assignment, index) => assignmentRows(assignment, index, folded)),
    },
    rules: {
      count: detail.reportingRules.length,
      rows: detail.reportingRules.map((rule) => ({ kind: 'rule', key: `rule ${rule.code}`, depth: 1, rule })),
    },
  };
  return planParts.flatMap((part): readonly TreeRow[] => {
    const { count, rows } = under[part];
    if (count === 0) return [];
    const isFolded = folded.has(part);
    return [{ kind: 'part', key: part, depth: 0, part, count, isFolded }, ...(isFolded ? [] : rows)];
  });
}

function sectionRows(sections: readonly SectionDetail[], folded: ReadonlySet<string>): readonly TreeRow[] {
  const parents = new Set(sections.map(({ parent }) => parent));
  const hidden = new Set<number>();
  return sections.flatMap((section): readonly TreeRow[] => {
    const key = `section ${section.id}`;
    const isFolded = parents.has(section.id) ? folded.has(key) : null;
    const isHidden = section.parent !== null && hidden.has(section.parent);
    if (isHidden || isFolded) hidden.add(section.id);
    return isHidden ? [] : [{ kind: 'section', key, depth: section.depth + 1, section, isFolded }];
  });
}

function assignmentRows(
  assignment: AssignmentDetail,
  index: number,
  folded: ReadonlySet<string>,
): readonly TreeRow[] {
  const key = `assignment ${index} ${assignment.label}`;
  const isFolded = folded.has(key);
  const { requested } = assignment;
  return [
    { kind: 'assignment', key, depth: 1, assignment, isFolded },
    ...(isFolded
      ? []
      : assignment.duties.map(
          (duty): TreeRow => ({ kind: 'duty', key: `duty ${duty.duty}`, depth: 2, duty, requested }),
        )),
  ];
}

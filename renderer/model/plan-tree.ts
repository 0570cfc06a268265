import type { ReportingRule } from '../../shared/domain/plan';
import type {
  AssignmentDetail,
  DutyDetail,
  PlanDetail,
  SectionDetail,
} from '../../shared/domain/plan-detail';
import type { PlanTarget } from '../../shared/domain/plan-input';
import { type FoundPlace, sectionFinder } from './plan-places';

/** The groups of the tree. `targets` and `assignments` hold those alone that no section of the plan is known for. */
export const planParts = ['sections', 'targets', 'assignments', 'rules'] as const;
export type PlanPart = (typeof planParts)[number];

type Place = { readonly key: string; readonly depth: number };
type Fold = { readonly isFolded: boolean };

/** A line of the tree. `isFolded` is null where there is nothing under it. */
export type TreeRow = Place &
  (
    | ({ readonly kind: 'part'; readonly part: PlanPart; readonly count: number } & Fold)
    | { readonly kind: 'section'; readonly section: SectionDetail; readonly isFolded: boolean | null }
    | { readonly kind: 'target'; readonly label: string; readonly target: PlanTarget }
    | ({ readonly kind: 'assignment'; readonly label: string; readonly assignment: AssignmentDetail } & Fold)
    | { readonly kind: 'duty'; readonly duty: DutyDetail; readonly requested: boolean }
    | { readonly kind: 'rule'; readonly rule: ReportingRule }
  );

type Item = FoundPlace & { readonly assignment: AssignmentDetail; readonly key: string };

/** The lines of a plan's own tree: targets and items of agencies in their sections. What stands under a folded line is left out. */
export function treeRows(detail: PlanDetail, folded: ReadonlySet<string>): readonly TreeRow[] {
  const find = sectionFinder(detail.sections);
  const items = detail.assignments.map(
    (assignment, index): Item => ({
      ...find(assignment.label, true),
      ...{ assignment, key: `assignment ${index} ${assignment.label}` },
    }),
  );
  const sections = groupedBy(detail.sections, ({ parent }) => parent);
  const targets = groupedBy(
    detail.targets.map((target) => ({ target, ...find(target.place, false) })),
    ({ section }) => section,
  );
  const assignments = groupedBy(items, ({ section }) => section);

  const targetRows = (section: number | null, depth: number) =>
    (targets.get(section) ?? []).map(
      ({ target, label }): TreeRow => ({
        ...{ kind: 'target', key: `target ${target.code}` },
        ...{ depth, label, target },
      }),
    );
  const assignmentRows = (section: number | null, depth: number) =>
    (assignments.get(section) ?? []).flatMap((item) => itemRows(item, depth, folded));
  const sectionRows = (parent: number | null, depth: number): readonly TreeRow[] =>
    (sections.get(parent) ?? []).flatMap((section): readonly TreeRow[] => {
      const { id } = section;
      const key = `section ${id}`;
      const isFolded = sections.has(id) || targets.has(id) || assignments.has(id) ? folded.has(key) : null;
      const below = depth + 1;
      return [
        { kind: 'section', key, depth, section, isFolded },
        ...(isFolded === false
          ? [...targetRows(id, below), ...sectionRows(id, below), ...assignmentRows(id, below)]
          : []),
      ];
    });

  const groups: Readonly<
    Record<PlanPart, { readonly count: number; readonly rows: () => readonly TreeRow[] }>
  > = {
    sections: { count: detail.sections.length, rows: () => sectionRows(null, 1) },
    targets: { count: targets.get(null)?.length ?? 0, rows: () => targetRows(null, 1) },
    assignments: { count: assignments.get(null)?.length ?? 0, rows: () => assignmentRows(null, 1) },
    rules: {
      count: detail.reportingRules.length,
      rows: () =>
        detail.reportingRules.map((rule) => ({ kind: 'rule', key: `rule ${rule.code}`, depth: 1, rule })),
    },
  };
  return planParts.flatMap((part): readonly TreeRow[] => {
    const { count, rows } = groups[part];
    if (count === 0) return [];
    const isFolded = folded.has(part);
    return [{ kind: 'part', key: part, depth: 0, part, count, isFolded }, ...(isFolded ? [] : rows())];
  });
}

function itemRows(
  { assignment, label, key }: Item,
  depth: number,
  folded: ReadonlySet<string>,
): readonly TreeRow[] {
  const isFolded = folded.has(key);
  const { requested } = assignment;
  return [
    { kind: 'assignment', key, depth, label, assignment, isFolded },
    ...(isFolded
      ? []
      : assignment.duties.map(
          (duty): TreeRow => ({ kind: 'duty', key: `duty ${duty.duty}`, depth: depth + 1, duty, requested }),
        )),
  ];
}

function groupedBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

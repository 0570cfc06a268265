import { type EventDraft, obstruct } from './event-draft';
import { holdsOn } from './known-register';

/**
 * Puts the agencies in force under one that ends under its only heir; those that end with it keep it as their parent. An heir that
 * stood under it comes under the first agency above that goes on.
 */
export function moveChildren(draft: EventDraft, from: string, to: string, ending: ReadonlySet<string>): void {
  const { parents } = draft.register;
  for (const child of childrenInForce(draft, from)) {
    if (ending.has(child)) continue;
    let parent: string | null = to;
    // A circle that is in the register already must not keep this going.
    const passed = new Set<string>();
    if (child === to) {
      parent = parents.get(from) ?? null;
      while (parent !== null && (ending.has(parent) || parent === child)) {
        parent = passed.has(parent) ? null : (parents.get(parent) ?? null);
        if (parent !== null) passed.add(parent);
      }
    }
    draft.changes.push({ kind: 'reparent', agency: child, parent });
    const text = draft.register.agencies.get(child)?.name ?? child;
    draft.bindings.push({ about: 'child', key: child, text, from, to: parent });
  }
}

/** Tells of the agencies that stand under one that ends without an only heir: they stay there until the clerk moves them. */
export function tellChildren(draft: EventDraft, from: string, ending: ReadonlySet<string> = new Set()): void {
  const children = childrenInForce(draft, from).filter((code) => !ending.has(code));
  if (children.length === 0) return;
  const names = children.map((code) => draft.register.agencies.get(code)?.name ?? code);
  draft.notices.push({ code: 'children_stay', subject: from, detail: names.join('; ') });
}

/** Refuses a plan by which an agency would stand under itself. */
export function requireNoCircle(draft: EventDraft): void {
  const parents = new Map(draft.register.parents);
  const moved = new Set<string>();
  for (const change of draft.changes) {
    if (change.kind !== 'reparent') continue;
    moved.add(change.agency);
    if (change.parent === null) parents.delete(change.agency);
    else parents.set(change.agency, change.parent);
  }
  for (const code of moved) if (standsUnderItself(parents, code)) obstruct(draft, 'parent_circle', code);
}

/** Whether going up from an agency leads back to it. */
export function standsUnderItself(parents: ReadonlyMap<string, string>, code: string): boolean {
  const passed = new Set<string>();
  for (let above = parents.get(code); above !== undefined; above = parents.get(above)) {
    if (above === code) return true;
    if (passed.has(above)) return false;
    passed.add(above);
  }
  return false;
}

function childrenInForce({ register, day }: EventDraft, parent: string): readonly string[] {
  return [...register.parents].flatMap(([child, above]) => {
    const agency = above === parent ? register.agencies.get(child) : undefined;
    return agency && holdsOn(agency, day) ? [child] : [];
  });
}

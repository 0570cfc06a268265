import type { PlanSection } from '../../../domain/plan-section';
import type { DraftEntry, PlanDraft } from '../plan-draft';

/**
 * The plan's own tree: accepted sections, the tasks of appendices and the duties that stand in no item. What stood under a rejected
 * section stands under the nearest accepted one above it.
 */
export function sectionsOf({ entries }: PlanDraft): readonly PlanSection[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const refs = new Map<string, string>();
  const used = new Set<string>();
  const refFor = (parent: string | null, label: string): string => {
    const stem = [parent, label || '·'].filter((part) => part !== null).join('.');
    let ref = stem;
    for (let count = 2; used.has(ref); count += 1) ref = `${stem}${count}`;
    used.add(ref);
    return ref;
  };
  const sections: PlanSection[] = [];
  for (const { id, decision, source, value } of entries) {
    if (decision !== 'accepted') continue;
    if (value.kind === 'section') {
      const parent = refs.get(acceptedParent(byId, value.parent) ?? '') ?? null;
      const ref = refFor(parent, value.label);
      refs.set(id, ref);
      sections.push({ ref, parent, kind: value.sort, label: value.label, text: value.text, source });
    } else if (value.kind === 'task' || (value.kind === 'duty' && value.item === null)) {
      const ref = refFor(null, value.label);
      sections.push({ ref, parent: null, kind: 'task', label: value.label, text: value.text, source });
    }
  }
  return sections;
}

function acceptedParent(byId: ReadonlyMap<string, DraftEntry>, parent: string | null): string | null {
  let id = parent;
  // A tree is never deeper than it has sections; a circle in it ends the same.
  for (let steps = 0; steps <= byId.size && id !== null; steps += 1) {
    const entry = byId.get(id);
    if (entry?.value.kind !== 'section') return null;
    if (entry.decision === 'accepted') return entry.id;
    id = entry.value.parent;
  }
  return null;
}

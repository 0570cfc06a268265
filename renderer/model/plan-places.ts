import type { SectionDetail } from '../../shared/domain/plan-detail';

/** Where a place stands, and the label that is printed there: `3` of `V.3` in the section `V`. */
export type FoundPlace = { readonly section: number | null; readonly label: string };

/**
 * Finds the section that a place as the plan counts it (`V.3`, `II.1`, `III.4.1`) stands in: the one with the longest path of
 * printed labels that the place begins with. `within` leaves out the place itself. Null where none fits, or where two sections
 * have that path, as a plan with two parts numbered alike has. `label` is what the place says beyond its section.
 */
export function sectionFinder(
  sections: readonly SectionDetail[],
): (place: string, within: boolean) => FoundPlace {
  const paths = new Map<number, string>();
  const bullets = new Map<number | null, number>();
  const byPath = new Map<string, number | null>();
  for (const { id, parent, label } of sections) {
    const above = parent === null ? '' : (paths.get(parent) ?? '');
    const printed = label.trim().replace(/[.)]$/, '');
    const isBullet = printed === '-';
    const count = isBullet ? (bullets.get(parent) ?? 0) + 1 : 0;
    if (isBullet) bullets.set(parent, count);
    const path = pathOf(above, isBullet ? `-${count}` : printed);
    paths.set(id, path);
    if (printed !== '') byPath.set(path, byPath.has(path) ? null : id);
  }
  return (place, within) => {
    const steps = place.split('.');
    for (let length = steps.length - (within ? 1 : 0); length > 0; length -= 1) {
      const found = byPath.get(steps.slice(0, length).join('.'));
      if (found !== undefined)
        return { section: found, label: found === null ? place : steps.slice(length).join('.') };
    }
    return { section: null, label: place };
  };
}

/** A duty's label as printed: the counts of dashes (`-2`) and of paragraphs without a label (`p1`) are ours. */
export function printedLabel(label: string): string {
  return label.replace(/^-\d+$/, '-').replace(/^p\d+$/, '');
}

/** A label that repeats what it stands under (`4.1` under `III.4`) says it once. */
function pathOf(above: string, label: string): string {
  if (above === '') return label;
  const last = above.slice(above.lastIndexOf('.') + 1);
  return label.startsWith(`${last}.`) ? `${above}${label.slice(last.length)}` : `${above}.${label}`;
}

import { searchable } from '../text/searchable';
import type { Branch } from './outline';
import { isPoint } from './outline';
import { type Heading, nameInHeading, readHeading } from './read-heading';

/** A branch read as the heading of an item; `known` where it surely is one among its siblings. */
export type Judged = { readonly branch: Branch; readonly heading: Heading | null; readonly known: boolean };

/** Reads siblings as headings. Points and sentences count only where no plain headings stand beside them. */
export function judge(branches: readonly Branch[]): readonly Judged[] {
  const read = branches.map((branch) => ({ branch, heading: readHeading(branch.paragraph) }));
  const headed = read.some(
    ({ branch, heading }) => heading?.nameClass && branch.style !== null && !isPoint(branch.style),
  );
  return read.map(({ branch, heading }) => ({ branch, heading, known: isItem(branch, heading, headed) }));
}

function isItem(branch: Branch, heading: Heading | null, headed: boolean): boolean {
  if (!heading?.nameClass) return false;
  if (branch.style === null) {
    const single = heading.nameClass === 'proper' || branch.paragraph.bold;
    if (heading.form === 'alone')
      return branch.children.length > 0 || single || /:$/.test(branch.paragraph.text);
    return !headed && heading.form === 'sign' && heading.nameClass !== 'generic';
  }
  if (isPoint(branch.style)) {
    if (heading.form === 'verb') return !headed && heading.nameClass === 'proper';
    return heading.form === 'sign' || !/[.;]$/.test(branch.paragraph.text);
  }
  return true;
}

/** Whether a heading may be a body's though its name begins with no word we know: "5. Petrolimex Cao Bằng". */
export function isLikelyName(branch: Branch, heading: Heading): boolean {
  if (branch.style === null || heading.form === 'verb') return false;
  const length = heading.end - heading.start;
  return (
    length <= 90 &&
    /^\p{Lu}/u.test(branch.paragraph.text.slice(heading.start)) &&
    (heading.form === 'sign' || !/[.;]$/.test(branch.paragraph.text))
  );
}

/** Whether a heading only stands over other items: "1. Các sở, ban, ngành" with "1.1. Sở Nội vụ" under it. */
export function grouping(branch: Branch, heading: Heading | null, known: boolean): boolean {
  if (branch.children.length === 0 || heading?.body) return false;
  const judged = judge(branch.children);
  const inner = judged.filter((child) => child.known);
  if (inner.length === 0 || inner.length * 2 < judged.length) return false;
  if (!known) return true;
  if (heading === null) return true;
  const own = searchable(nameInHeading(branch.paragraph.text.slice(heading.start, heading.end))).plain;
  return !inner.some(({ branch: child, heading: name }) =>
    (name?.names ?? []).some(({ start, end }) =>
      own.includes(searchable(child.paragraph.text.slice(start, end)).plain),
    ),
  );
}

/** Whether a branch, or one under it, is surely an item. */
export function isKnownItem(branch: Branch): boolean {
  return judge([branch]).some(({ known }) => known) || branch.children.some((child) => isKnownItem(child));
}

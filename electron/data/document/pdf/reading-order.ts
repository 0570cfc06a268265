import type { Segment } from './columns';

/** Lines farther apart than so many sizes belong to different blocks. */
const farApart = 3;
/** Lines nearer to each other than so many sizes stand side by side, though not on one line. */
const sideBySide = 0.9;
const leastGutter = 0.5;

type Gutter = { readonly from: number; readonly to: number };

/**
 * Segments of lines in the order in which they are read: where two columns stand side by side, as in a letterhead or beside a list
 * of recipients, the left one first; three and more are rows of a table without lines, and stay rows.
 */
export function inReadingOrder(lines: ReadonlyArray<readonly Segment[]>): Segment[] {
  const ordered: Segment[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? [];
    const gutter = gutterOf(line) ?? gutterBetween(line, lines[at + 1] ?? []);
    if (!gutter) {
      ordered.push(...line);
      at += 1;
      continue;
    }
    const block = blockFrom(lines, at, gutter);
    const { to } = block.gutter;
    ordered.push(
      ...block.segments.filter(({ x0 }) => x0 < to),
      ...block.segments.filter(({ x0 }) => x0 >= to),
    );
    at += block.count;
  }
  return ordered;
}

function gutterOf([left, right, third]: readonly Segment[]): Gutter | null {
  return left && right && !third ? { from: left.x1, to: right.x0 } : null;
}

/** Columns whose lines are not on one height, one line of each following the other. */
function gutterBetween(
  [one, ...more]: readonly Segment[],
  [other, ...others]: readonly Segment[],
): Gutter | null {
  if (!one || !other || more.length > 0 || others.length > 0) return null;
  const size = Math.max(one.size, other.size);
  if (other.y - one.y > sideBySide * size) return null;
  const [left, right] = one.x0 < other.x0 ? [one, other] : [other, one];
  return right.x0 - left.x1 > leastGutter * size ? { from: left.x1, to: right.x0 } : null;
}

function blockFrom(
  lines: ReadonlyArray<readonly Segment[]>,
  start: number,
  first: Gutter,
): { readonly segments: Segment[]; readonly gutter: Gutter; readonly count: number } {
  let gutter = first;
  const segments: Segment[] = [];
  let count = 0;
  let last = lines[start]?.[0]?.y ?? 0;
  for (const line of lines.slice(start)) {
    const [one] = line;
    if (!one || one.y - last > farApart * one.size) break;
    const narrower = line.length === 1 ? beside(gutter, one) : common(gutter, gutterOf(line));
    if (!narrower) break;
    gutter = narrower;
    last = one.y;
    segments.push(...line);
    count += 1;
  }
  return { segments, gutter, count };
}

function common(one: Gutter, other: Gutter | null): Gutter | null {
  if (!other) return null;
  const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return both.from < both.to ? both : null;
}

/** The gutter beside a line that keeps to one column; null for one that crosses it. */
function beside(gutter: Gutter, { x0, x1 }: Segment): Gutter | null {
  if (x1 <= gutter.to) return { from: Math.max(gutter.from, x1), to: gutter.to };
  return x0 >= gutter.from ? { from: gutter.from, to: Math.min(gutter.to, x0) } : null;
}

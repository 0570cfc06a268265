import type { Rule } from './page-content';

/** The lines of one table. Columns and rows are counted from 0. */
export type Grid = {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Left edges of columns, then the right edge of the last. */
  readonly xs: readonly number[];
  /** The cell in which a point lies; one that goes over several columns or rows is told by its upper left corner. */
  readonly cellAt: (x: number, y: number) => { readonly row: number; readonly column: number };
};

/** Lines so near to each other are one. */
const near = 3;
/** With more crossings to look at, the lines are a drawing. */
const mostCrossings = 4_000_000;

/** The tables that lines make: those that cross or meet, with two columns or two rows at least. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const horizontal = joined(rules.filter(isHorizontal));
  const vertical = joined(rules.filter((rule) => !isHorizontal(rule)).map(flipped)).map(flipped);
  if (horizontal.length * vertical.length > mostCrossings) return [];
  return components(horizontal, vertical).flatMap(([rows, columns]) => gridOf(rows, columns) ?? []);
}

function isHorizontal({ x0, y0, x1, y1 }: Rule): boolean {
  return x1 - x0 >= y1 - y0;
}

function flipped({ x0, y0, x1, y1 }: Rule): Rule {
  return { x0: y0, y0: x0, x1: y1, y1: x1 };
}

/** Lying lines, those joined that go on in each other: borders are drawn cell by cell. */
function joined(rules: readonly Rule[]): Rule[] {
  const lines = rules
    .map(({ x0, y0, x1, y1 }) => ({ x0, x1, y: (y0 + y1) / 2 }))
    .toSorted((one, other) => one.y - other.y);
  const found: Rule[] = [];
  for (let from = 0; from < lines.length; ) {
    const { y } = lines[from] ?? { y: 0 };
    let to = from;
    while (to < lines.length && (lines[to]?.y ?? 0) - y <= 1.5) to++;
    let last: { x0: number; x1: number } | null = null;
    for (const { x0, x1 } of lines.slice(from, to).toSorted((one, other) => one.x0 - other.x0)) {
      if (last && x0 <= last.x1 + near) last.x1 = Math.max(last.x1, x1);
      else {
        if (last) found.push({ ...last, y0: y, y1: y });
        last = { x0, x1 };
      }
    }
    if (last) found.push({ ...last, y0: y, y1: y });
    from = to;
  }
  return found;
}

/** Lines that meet, together. */
function components(rows: readonly Rule[], columns: readonly Rule[]): Array<[Rule[], Rule[]]> {
  const parents = new Map<Rule, Rule>();
  const root = (rule: Rule): Rule => {
    let top = rule;
    for (let up = parents.get(top); up; up = parents.get(top)) top = up;
    if (top !== rule) parents.set(rule, top);
    return top;
  };
  for (const column of columns) {
    for (const row of rows) {
      const meets =
        column.x0 >= row.x0 - near &&
        column.x0 <= row.x1 + near &&
        row.y0 >= column.y0 - near &&
        row.y0 <= column.y1 + near;
      if (meets && root(column) !== root(row)) parents.set(root(column), root(row));
    }
  }
  const groups = new Map<Rule, [Rule[], Rule[]]>();
  const groupOf = (rule: Rule): [Rule[], Rule[]] => {
    const top = root(rule);
    const group = groups.get(top) ?? [[], []];
    groups.set(top, group);
    return group;
  };
  for (const row of rows) groupOf(row)[0].push(row);
  for (const column of columns) groupOf(column)[1].push(column);
  return [...groups.values()];
}

function gridOf(rows: readonly Rule[], columns: readonly Rule[]): Grid | null {
  if (rows.length < 2 || columns.length === 0) return null;
  const all = [...rows, ...columns];
  const least = (of: (rule: Rule) => number) => all.reduce((sum, rule) => Math.min(sum, of(rule)), Infinity);
  const most = (of: (rule: Rule) => number) => all.reduce((sum, rule) => Math.max(sum, of(rule)), -Infinity);
  const [x0, y0, x1, y1] = [least((r) => r.x0), least((r) => r.y0), most((r) => r.x1), most((r) => r.y1)];
  // Tables are often open at their sides.
  const xs = distinct([x0, x1, ...columns.map((column) => column.x0)]);
  const ys = distinct([y0, y1, ...rows.map((row) => row.y0)]);
  if (xs.length < 3 && ys.length < 3) return null;
  if (xs.length < 2 || ys.length < 2) return null;
  return {
    ...{ x0, y0, x1, y1, xs },
    cellAt(x, y) {
      const left = nearest(
        columns,
        (one) => one.x0 <= x && one.y0 <= y && y <= one.y1,
        (one) => one.x0,
        x0,
      );
      const top = nearest(
        rows,
        (one) => one.y0 <= y && one.x0 <= x && x <= one.x1,
        (one) => one.y0,
        y0,
      );
      return { row: placeOf(ys, top), column: placeOf(xs, left) };
    },
  };
}

function distinct(numbers: readonly number[]): number[] {
  const places: number[] = [];
  for (const number of numbers.toSorted((one, other) => one - other)) {
    if (places.length === 0 || number - (places.at(-1) ?? 0) > near) places.push(number);
  }
  return places;
}

function nearest(
  rules: readonly Rule[],
  counts: (rule: Rule) => boolean,
  place: (rule: Rule) => number,
  otherwise: number,
): number {
  return rules.reduce((best, rule) => (counts(rule) ? Math.max(best, place(rule)) : best), otherwise);
}

function placeOf(places: readonly number[], place: number): number {
  const found = places.findLastIndex((one) => one <= place + near);
  return Math.max(0, Math.min(found, places.length - 2));
}

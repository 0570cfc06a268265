import { at, type Matrix } from './matrix';
import type { Rule } from './page-content';

/** Thinner than this a filled area is a line. */
const thinPoints = 3;
const leastPoints = 4;

type Box = { x0: number; y0: number; x1: number; y1: number };

/** How many numbers follow each step of a path: to a point, a line, two kinds of curves, the end. */
const numbersOf: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** The lines along the page's sides in a path, drawn as strokes or filled as thin areas. */
export function pathRules(path: ArrayLike<number>, isStroke: boolean, matrix: Matrix): Rule[] {
  return isStroke ? strokes(path, matrix) : thinAreas(path, matrix);
}

function strokes(path: ArrayLike<number>, matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  let first: readonly [number, number] = [0, 0];
  let last = first;
  walk(path, (step, x, y) => {
    const point = step === 4 ? first : at(matrix, x, y);
    if (step === 0) first = point;
    else if (step === 1 || step === 4) {
      const rule = boxOf(last, point);
      if (isThin(rule, 0.5)) rules.push(rule);
    }
    last = point;
  });
  return rules;
}

function thinAreas(path: ArrayLike<number>, matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  let box: Box | null = null;
  const end = () => {
    if (box && isThin(box, thinPoints)) rules.push(box);
    box = null;
  };
  walk(path, (step, x, y) => {
    if (step === 4) return;
    if (step === 0) end();
    const [left, top] = at(matrix, x, y);
    box = box
      ? {
          x0: Math.min(box.x0, left),
          y0: Math.min(box.y0, top),
          x1: Math.max(box.x1, left),
          y1: Math.max(box.y1, top),
        }
      : { x0: left, y0: top, x1: left, y1: top };
  });
  end();
  return rules;
}

/** Each step of a path with the point that it leads to. */
function walk(path: ArrayLike<number>, take: (step: number, x: number, y: number) => void): void {
  for (let place = 0; place < path.length; ) {
    const step = path[place] ?? -1;
    const count = numbersOf[step];
    if (count === undefined) return;
    take(step, path[place + count - 1] ?? 0, path[place + count] ?? 0);
    place += count + 1;
  }
}

function boxOf([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): Rule {
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

function isThin({ x0, y0, x1, y1 }: Rule, thickness: number): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  return Math.min(width, height) <= thickness && Math.max(width, height) >= leastPoints;
}

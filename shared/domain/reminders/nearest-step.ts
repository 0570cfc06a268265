/** The step that a deadline has reached when so many working days are left: the smallest that is not passed; null before the first. */
export function nearestStep(steps: readonly number[], left: number): number | null {
  let nearest: number | null = null;
  for (const step of steps) {
    if (step >= left && (nearest === null || step < nearest)) nearest = step;
  }
  return nearest;
}

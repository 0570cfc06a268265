/** The steps as one types them: `30, 7, 1`. */
export function stepsTyped(steps: readonly number[]): string {
  return steps.join(', ');
}

/** At most ten different whole numbers from 0 to 250, the farthest first; null for anything else. Blank is no step at all. */
export function readSteps(text: string): number[] | null {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== '');
  if (parts.length > 10 || parts.some((part) => !/^\d{1,3}$/.test(part))) return null;
  const steps = parts.map(Number);
  if (steps.some((step) => step > 250) || new Set(steps).size !== steps.length) return null;
  return steps.toSorted((one, other) => other - one);
}

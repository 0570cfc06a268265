import type { RememberedMapping } from '../../../../shared/intake/remembered';
import type { PreparedFile } from './prepared-file';

/** What of two states of the memory is only in one of them: learned, decided otherwise, or forgotten. */
export function memoryDifferences(
  before: readonly RememberedMapping[],
  now: readonly RememberedMapping[],
): readonly RememberedMapping[] {
  const keyOf = ({ agency, layout, about, label, answer }: RememberedMapping) =>
    JSON.stringify([agency, layout, about, label, answer]);
  const keysOf = (mappings: readonly RememberedMapping[]) => new Set(mappings.map(keyOf));
  const [then, since] = [keysOf(before), keysOf(now)];
  return [...before.filter((one) => !since.has(keyOf(one))), ...now.filter((one) => !then.has(keyOf(one)))];
}

/** Whether a decision is about the agency of a file and the layout of one of its tables. */
export function isAboutFile(
  { agency, layout }: RememberedMapping,
  { report, layouts }: PreparedFile,
): boolean {
  return report?.agency === agency && layouts.some(({ key }) => key === layout);
}

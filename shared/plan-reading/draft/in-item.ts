import type { DraftEntry } from './plan-draft';

/** An entry that stands in the item `from`, standing in `to`. */
export function inItem(entry: DraftEntry, from: string, to: string): DraftEntry {
  const { value } = entry;
  return value.kind === 'duty' && value.item === from ? { ...entry, value: { ...value, item: to } } : entry;
}

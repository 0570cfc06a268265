import type { ListProblem } from '../domain/agencies/list-problem';
import { unitName } from '../domain/agencies/unit-name';
import type { Row } from '../intake/sheet';
import type { OldUnit } from './old-units';

/** With room for UBND before it. */
const longestOld = 280;

/** Where one column names old communes, the districts of another are where they lay. */
export function withoutPlaces(old: readonly OldUnit[], areSeveral: boolean): readonly OldUnit[] {
  const kindOf = (name: string) => unitName(name).kind;
  if (!areSeveral || !old.some(({ name }) => kindOf(name) === 'commune_committee')) return old;
  return old.filter(({ name, isPart }) => isPart || kindOf(name) === 'commune_committee');
}

/** An error where old units belong, or more, or longer names, than a unit can have. */
export function wrongOld(
  row: Row,
  columns: readonly number[],
  old: readonly OldUnit[],
): { readonly code: ListProblem['code']; readonly column: number; readonly found: string } | null {
  const [first = 0] = columns;
  for (const column of columns) {
    const held = row.cells[column] ?? null;
    const value = typeof held === 'object' && held?.kind === 'formula' ? (held.result ?? null) : held;
    if (typeof value === 'object' && value?.kind === 'error') {
      return { code: 'no_text', column, found: value.error };
    }
  }
  const long = old.find(({ name }) => name.length > longestOld);
  if (long) return { code: 'name_too_long', column: first, found: long.name.slice(0, 200) };
  return null;
}

import { Refusal } from '../../../../shared/contract/reply';
import type { EventRequest } from '../../../../shared/domain/agencies/event-request';
import { selectKnownAgencies } from '../../database/queries/agency-register';
import type { Dependencies } from '../../dependencies';
import { type ListPurpose, readList } from './read-list';

/**
 * Reads the list once more that an event was read from, whatever was previewed: a list with a row that could not be used is applied
 * by nobody. Throws `Refusal`: `file_unreadable` where another file lies there by now, `list_has_problems` with the first cell.
 */
export async function refuseBlockedList(
  dependencies: Dependencies,
  request: EventRequest,
  { path, sha256 }: { readonly path: string; readonly sha256: string },
): Promise<void> {
  const purpose = purposeOf(dependencies, request);
  if (purpose === null) return;
  const list = await readList(dependencies, path, purpose);
  if (list.sha256 !== sha256) throw new Refusal('file_unreadable', list.fileName);
  const blocking = list.problems.filter(({ blocks }) => blocks);
  const [first] = blocking;
  if (!first) return;
  const place = [first.sheet, first.cell].filter((part) => part !== null).join(' › ');
  throw new Refusal('list_has_problems', [list.fileName, place].filter((part) => part !== '').join(': '));
}

/** Null for an event that is not read from a list. */
function purposeOf({ db }: Dependencies, request: EventRequest): ListPurpose | null {
  if (request.kind !== 'replace_tier' && request.kind !== 'roster') return null;
  const group = request.group === null ? undefined : selectKnownAgencies(db, null).get(request.group);
  const newName = request.kind === 'replace_tier' ? request.newGroupName : null;
  const groupNames = [newName, group?.name].filter((name) => typeof name === 'string');
  return { groupNames, formed: request.kind === 'replace_tier' };
}

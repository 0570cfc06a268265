import type { FoundMember } from '../plan-reading';
import { memberOf } from './read-again';

/** Members of these names; who was among `members` under the same name stays as it was, the others are read from their names. */
export function membersNamed(
  names: readonly string[],
  members: readonly FoundMember[],
  source: FoundMember['source'],
): readonly FoundMember[] {
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => members.find((member) => member.name === name) ?? memberOf(name, source));
}

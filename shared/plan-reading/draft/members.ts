import type { FoundMember } from '../plan-reading';
import { memberOf } from './read-again';

/** A member's name cut in two before the sign `at`; the members as they were where a part would have no words. */
export function splitMember(
  members: readonly FoundMember[],
  index: number,
  at: number,
): readonly FoundMember[] {
  const member = members[index];
  if (!member) return members;
  const names = [
    member.name.slice(0, at).replace(/[\s,;]+$/, ''),
    member.name.slice(at).replace(/^(?:[\s,;]|và(?=\s))+/, ''),
  ];
  if (names.includes('')) return members;
  return members.toSpliced(index, 1, ...names.map((name) => memberOf(name.trim(), member.source)));
}

/** A member and the next as one body, whose name is both names with `between` them. */
export function mergeMembers(
  members: readonly FoundMember[],
  index: number,
  between = ', ',
): readonly FoundMember[] {
  const [first, second] = members.slice(index, index + 2);
  if (!first || !second) return members;
  const source = {
    start: Math.min(first.source.start, second.source.start),
    end: Math.max(first.source.end, second.source.end),
  };
  return members.toSpliced(index, 2, memberOf(`${first.name}${between}${second.name}`, source));
}

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

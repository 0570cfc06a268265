import type { z } from 'zod';
import type { CodeMaker, Completion, Names } from './complete-request';
import type { EventQuestion } from './event-preview';
import type { RosterMember, RosterRequest } from './event-request';
import { nameFinder } from './find-by-name';
import type { KnownAgency } from './known-register';
import { unitName } from './unit-name';
import { withoutProvince } from './without-province';

type Request = z.infer<typeof RosterRequest>;

/**
 * Finds the agencies of a list in the register, by code or by the name of the day, and gives codes to the others. Where several
 * bear the name, or one bears a name that differs by a slip, the clerk says which it is; a new one is among the choices, and
 * choosing its code takes it as new.
 */
export function completeRoster(
  request: Request,
  { agencies, near, province }: Names,
  newCode: CodeMaker,
): Completion<Request> {
  const finder = nameFinder(agencies.values(), request.happenedOn);
  const named = (name: string): readonly KnownAgency[] => {
    const coded = agencies.get(name);
    if (coded && !coded.isGroup) return [coded];
    return (
      [name, ...withoutProvince(name, province)].map(finder.named).find(({ length }) => length > 0) ?? []
    );
  };
  const nearBy = near(agencies.values(), request.happenedOn);
  const exact = new Set(request.members.flatMap(({ name }) => named(name)));
  const questions: EventQuestion[] = [];

  const ask = (member: RosterMember, found: readonly KnownAgency[]): RosterMember => {
    const code = member.code ?? newCode(member);
    if (member.agency === code) return { ...member, agency: null, code };
    const choices = [
      ...found.map(({ code: known, name }) => ({ code: known, name })),
      { code, name: member.name, isNew: true as const },
    ];
    questions.push({ about: 'which', key: member.name, text: member.name, agency: null, choices });
    return member.agency === null ? member : { ...member, agency: null };
  };
  const members = request.members.map((member): RosterMember => {
    if (member.agency !== null && agencies.has(member.agency)) return member;
    if (member.agency === null && member.code !== null) {
      return agencies.has(member.code) ? { ...member, agency: member.code } : member;
    }
    const found = named(member.name);
    const [only, second] = found;
    if (second) return ask(member, found);
    if (only && member.agency === null) return { ...member, agency: only.code };
    if (member.agency !== null && only) return member;
    const isPlace = unitName(member.name).type !== null;
    // Another commune of the list that is known already is no slip of this one.
    const alike = nearBy(member.name).filter(
      ({ agency, isSame }) => isSame || !isPlace || !exact.has(agency),
    );
    const [same, other] = alike.filter(({ isSame }) => isSame);
    if (same && !other && member.agency === null) return { ...member, agency: same.agency.code };
    if (alike.length > 0)
      return ask(
        member,
        alike.map(({ agency }) => agency),
      );
    return member.agency === null ? { ...member, code: newCode(member) } : member;
  });
  return { request: { ...request, members }, questions, obstacles: [], notices: [] };
}

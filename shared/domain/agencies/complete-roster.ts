import type { z } from 'zod';
import type { CodeMaker, Completion, Names } from './complete-request';
import type { EventQuestion } from './event-preview';
import type { RosterMember, RosterRequest } from './event-request';
import { nameFinder } from './find-by-name';

type Request = z.infer<typeof RosterRequest>;

/**
 * Finds the agencies of a list in the register, by code or by the name of the day, and gives codes to the others. Where several
 * bear the name the clerk says which, or gives a code of its own to one that is new.
 */
export function completeRoster(
  request: Request,
  { agencies }: Names,
  newCode: CodeMaker,
): Completion<Request> {
  const finder = nameFinder(agencies.values(), request.happenedOn);
  const questions: EventQuestion[] = [];
  const members = request.members.map((member): RosterMember => {
    if (member.agency !== null) return member;
    if (member.code !== null) return agencies.has(member.code) ? { ...member, agency: member.code } : member;
    const found = finder.named(member.name);
    if (found.length > 1) {
      const choices = found.map(({ code, name }) => ({ code, name }));
      questions.push({ about: 'which', key: member.name, text: member.name, agency: null, choices });
      return member;
    }
    const [only] = found;
    return only ? { ...member, agency: only.code } : { ...member, code: newCode(member) };
  });
  return { request: { ...request, members }, questions, obstacles: [], notices: [] };
}

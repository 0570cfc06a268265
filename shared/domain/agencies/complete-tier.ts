import type { z } from 'zod';
import type { CalendarDate } from '../calendar-date';
import { accentsAgree } from './accents-agree';
import type { CodeMaker, Completion, Names } from './complete-request';
import type { EventNotice, EventQuestion, Obstacle } from './event-preview';
import type { ReplaceTierRequest, TierMember } from './event-request';
import { nameFinder } from './find-by-name';
import { holdsOn, type KnownAgency } from './known-register';
import { unitKey, withoutCommittee } from './unit-name';
import { withoutProvince } from './without-province';

type Request = z.infer<typeof ReplaceTierRequest>;

/**
 * Finds the old units that a list names among the agencies of the day before, and gives codes to the new ones. An old unit that
 * the register does not hold stays as text; where one of the group has nearly that name and nobody else names it, the clerk says whether
 * it is meant (`unknown` where not). Where a new unit has the name of an old one and nothing tells whether it goes on or
 * is another body of that name, the clerk says (`continues`).
 */
export function completeTier(
  request: Request,
  { agencies, memberships, near, province }: Names,
  dayBefore: CalendarDate,
  newCode: CodeMaker,
): Completion<Request> {
  const roster = memberships
    .filter((one) => one.group === request.group && holdsOn(one, dayBefore))
    .flatMap(({ member }) => agencies.get(member) ?? []);
  const all = nameFinder(agencies.values(), dayBefore);
  const old = nameFinder(roster, dayBefore);
  const questions: EventQuestion[] = [];
  const obstacles: Obstacle[] = [];
  const notices: EventNotice[] = [];

  const looked = new Map<string, readonly KnownAgency[]>();
  const find = (text: string): readonly KnownAgency[] => {
    const found = looked.get(text) ?? lookFor(text);
    looked.set(text, found);
    return found;
  };
  const lookFor = (text: string): readonly KnownAgency[] => {
    const known = agencies.get(text);
    if (known) return [known];
    const written = [text, ...withoutProvince(text, province)];
    const ways = [old.named, all.named, old.withoutType].flatMap((find) => written.map(find));
    return ways.find(({ length }) => length > 0) ?? [];
  };
  const isNear = near(roster, dayBefore);
  const named = new Set(request.members.flatMap(({ from }) => from.flatMap(find)));
  const only = (found: readonly KnownAgency[]) => (found.length === 1 ? found[0] : undefined);
  const ask = (key: string, member: TierMember, among: readonly KnownAgency[]) => {
    if (questions.some((one) => one.about === 'which' && one.key === key)) return;
    const choices = among.map(({ code, name }) => ({ code, name }));
    questions.push({ about: 'which', key, text: member.name, agency: null, choices });
  };
  const resolve = (member: TierMember, text: string): string => {
    const found = find(text);
    const agency = only(found);
    if (agency) return agency.code;
    if (found.length > 1) {
      ask(text, member, found);
      return text;
    }
    const alike = member.unknown?.includes(text) ? [] : isNear(text);
    const [same, other] = alike.filter(({ isSame }) => isSame);
    if (same && !other) return same.agency.code;
    const meant = alike.filter((one) => !named.has(one.agency));
    if (meant.length > 0) {
      ask(
        text,
        member,
        meant.map(({ agency: one }) => one),
      );
    } else notices.push({ code: 'unknown_predecessor', subject: text, detail: member.name });
    return text;
  };
  const sameAs = (text: string): string => {
    const [same, other] = isNear(text).filter(({ isSame }) => isSame);
    return same && !other ? same.agency.code : text;
  };
  const resolved = request.members.map((member) => ({
    ...member,
    from: [...new Set(member.from.map((text) => resolve(member, text)))],
    partly: [...new Set(member.partly.map((text) => only(find(text))?.code ?? sameAs(text)))],
  }));
  const timesNamed = new Map<string, number>();
  for (const { from } of resolved)
    for (const one of from) timesNamed.set(one, (timesNamed.get(one) ?? 0) + 1);

  const sameBody = (member: TierMember): KnownAgency | null => {
    const [source, second] = member.from;
    if (second !== undefined || member.partly.length > 0) return null;
    if (source === undefined) return old.named(member.name)[0] ?? null;
    const agency = agencies.get(source);
    return agency && timesNamed.get(source) === 1 && isNamed(agency, member.name) ? agency : null;
  };
  const members = resolved.map((member): TierMember => {
    const same = member.continues === false ? null : sameBody(member);
    if (member.continues === true) {
      if (same) return { ...member, code: same.code, from: [same.code] };
      obstacles.push({ code: 'unknown_agency', subject: member.name });
      return member;
    }
    if (same && member.continues === null) {
      const choices = [{ code: same.code, name: same.name }];
      questions.push({ about: 'continues', key: member.name, text: member.name, agency: same.code, choices });
    }
    const { code, name } = member;
    return { ...member, code: code ?? newCode({ name, abbreviation: null }) };
  });
  return { request: { ...request, members }, questions, obstacles, notices };
}

function isNamed(agency: KnownAgency, name: string): boolean {
  return (
    unitKey(agency.name) === unitKey(name) &&
    accentsAgree(withoutCommittee(name), withoutCommittee(agency.name))
  );
}

import type { EventQuestion } from './event-preview';
import type { EventRequest, TierMember } from './event-request';
import type { Takes } from './takes';

/**
 * What the clerk has said to a question: the code of who takes it or is meant, `nobody`, for a group also `all`, for a name that the
 * tier keeps `same` or `new`. `nobody` for an old unit of a list: none in the register is meant.
 */
export type GivenAnswer = Pick<EventQuestion, 'about' | 'key'> & { readonly answer: string };

/** The request with everything that the clerk has answered. What has no answer stays open. */
export function answerRequest(request: EventRequest, given: readonly GivenAnswer[]): EventRequest {
  const said = (about: EventQuestion['about']) =>
    new Map(given.flatMap((one) => (one.about === about ? [[one.key, one.answer]] : [])));
  const takesOf = (takes: Takes): Takes => ({
    duties: { ...takes.duties, ...Object.fromEntries(said('duty')) },
    rules: { ...takes.rules, ...Object.fromEntries(said('rule')) },
    indicators: { ...takes.indicators, ...Object.fromEntries(said('indicator')) },
    groups: { ...takes.groups, ...Object.fromEntries(said('group')) },
    standing: { ...takes.standing, ...Object.fromEntries(said('standing')) },
  });
  switch (request.kind) {
    case 'split':
    case 'dissolve':
      return { ...request, takes: takesOf(request.takes) };
    case 'replace_tier': {
      const [which, goesOn] = [said('which'), said('continues')];
      const meant = (text: string) => {
        const answer = which.get(text);
        return answer === undefined || answer === 'nobody' ? text : answer;
      };
      const members = request.members.map((member): TierMember => {
        const unknown = member.from.filter((text) => which.get(text) === 'nobody');
        const answer = goesOn.get(member.name);
        return {
          ...member,
          from: member.from.map(meant),
          partly: member.partly.map(meant),
          ...(unknown.length > 0 ? { unknown: [...(member.unknown ?? []), ...unknown] } : {}),
          continues: answer === undefined ? member.continues : answer === 'same',
        };
      });
      return { ...request, members, takes: takesOf(request.takes) };
    }
    case 'roster': {
      const which = said('which');
      const members = request.members.map((member) => {
        const answer = which.get(member.name);
        return answer === undefined ? member : { ...member, agency: answer };
      });
      return { ...request, members };
    }
    default:
      return request;
  }
}

import type { EventPreview, EventQuestion } from '../../shared/domain/agencies/event-preview';
import type { EventRequest, TierMember } from '../../shared/domain/agencies/event-request';
import type { Takes } from '../../shared/domain/agencies/takes';

/**
 * The answers of the clerk by `questionId`: the code of who takes it, `nobody`, for a group also `all`; for a name that the tier
 * keeps `same` or `new`.
 */
export type EventAnswers = ReadonlyMap<string, string>;

/** Questions with the same id are answered together: a request says only once who takes a duty. */
export function questionId({ about, key }: EventQuestion): string {
  return `${about} ${key}`;
}

/** All questions that have come up, each once; what is asked now goes before what was asked earlier. */
export function questionsTogether(
  known: readonly EventQuestion[],
  asked: readonly EventQuestion[],
): readonly EventQuestion[] {
  const all = new Map<string, EventQuestion>();
  for (const question of [...known, ...asked]) all.set(questionId(question), question);
  return [...all.values()];
}

/** The request with everything that the clerk has answered. What has no answer stays open. */
export function withAnswers(
  request: EventRequest,
  questions: readonly EventQuestion[],
  answers: EventAnswers,
): EventRequest {
  const given = questions.flatMap((question) => {
    const answer = answers.get(questionId(question));
    return answer === undefined ? [] : [{ about: question.about, key: question.key, answer }];
  });
  const takesOf = (takes: Takes): Takes => {
    const of = (about: EventQuestion['about'], before: Readonly<Record<string, string>>) => ({
      ...before,
      ...Object.fromEntries(given.filter((one) => one.about === about).map((one) => [one.key, one.answer])),
    });
    return {
      duties: of('duty', takes.duties),
      rules: of('rule', takes.rules),
      indicators: of('indicator', takes.indicators),
      groups: of('group', takes.groups),
      standing: of('standing', takes.standing),
    };
  };
  switch (request.kind) {
    case 'split':
    case 'dissolve':
      return { ...request, takes: takesOf(request.takes) };
    case 'replace_tier': {
      const which = new Map(given.flatMap((one) => (one.about === 'which' ? [[one.key, one.answer]] : [])));
      const goesOn = new Map(
        given.flatMap((one) => (one.about === 'continues' ? [[one.key, one.answer === 'same']] : [])),
      );
      const meant = (text: string) => which.get(text) ?? text;
      const members = request.members.map(
        (member): TierMember => ({
          ...member,
          from: member.from.map(meant),
          partly: member.partly.map(meant),
          continues: goesOn.get(member.name) ?? member.continues,
        }),
      );
      return { ...request, members, takes: takesOf(request.takes) };
    }
    case 'roster': {
      const which = new Map(given.map((one) => [one.key, one.answer]));
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

/** How many of the questions asked now have no answer yet. */
export function unanswered({ questions }: EventPreview, answers: EventAnswers): number {
  return questionsTogether([], questions).filter((one) => !answers.has(questionId(one))).length;
}

import { answerRequest } from '../../shared/domain/agencies/answer-request';
import type { EventPreview, EventQuestion } from '../../shared/domain/agencies/event-preview';
import type { EventRequest } from '../../shared/domain/agencies/event-request';

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
  return answerRequest(request, given);
}

/** How many of the questions asked now have no answer yet. */
export function unanswered({ questions }: EventPreview, answers: EventAnswers): number {
  return questionsTogether([], questions).filter((one) => !answers.has(questionId(one))).length;
}

import { z } from 'zod';
import type { DataApi } from '../../../shared/contract';
import { answerRequest, type GivenAnswer } from '../../../shared/domain/agencies/answer-request';
import type { EventPreview, EventQuestion } from '../../../shared/domain/agencies/event-preview';
import type { EventRequest } from '../../../shared/domain/agencies/event-request';
import { readJson } from '../read-json';
import { UsageError } from '../usage';

const ByQuestion = z.record(z.string(), z.string());
const Lines = z.array(z.object({ question: z.string(), answer: z.string() }).strict());

/** Answers to the questions of a list, by what is asked about. */
export type ListAnswers = ReadonlyMap<string, string>;

/**
 * Reads answers by question, or a list of questions with answers. Throws `UsageError` where the file is not there or is something
 * else.
 */
export function readListAnswers(path: string | null): ListAnswers {
  if (path === null) return new Map();
  const read = z.union([ByQuestion, Lines]).safeParse(readJson(path));
  if (!read.success) throw new UsageError(`${path} is no list of answers: ${z.prettifyError(read.error)}`);
  const { data } = read;
  return Array.isArray(data)
    ? new Map(data.map(({ question, answer }) => [question, answer]))
    : new Map(Object.entries(data));
}

/** More rounds than questions can come up one after another. */
const mostRounds = 8;

/**
 * A request with all answers in it, asked round after round, since an answer may bring up another question. Throws `UsageError` for an
 * answer to what is not asked and for a word that is no answer.
 */
export async function answeredRequest(
  api: DataApi,
  request: EventRequest,
  first: EventPreview,
  answers: ListAnswers,
): Promise<EventRequest> {
  const used = new Set<string>();
  let current = request;
  let asked: readonly EventQuestion[] = first.questions;
  for (let round = 0; round < mostRounds; round += 1) {
    const given = asked.flatMap((question): readonly GivenAnswer[] => {
      const answer = answers.get(question.key);
      if (answer === undefined) return [];
      used.add(question.key);
      return [{ about: question.about, key: question.key, answer: wordOf(question, answer) }];
    });
    if (given.length === 0) break;
    current = answerRequest(current, given);
    const { questions } = await api.agencies.preview({ request: current });
    const before = asked.map(({ about, key }) => `${about} ${key}`);
    asked = questions.filter(({ about, key }) => !before.includes(`${about} ${key}`));
  }
  const strays = [...answers.keys()].filter((key) => !used.has(key));
  if (strays.length > 0) throw new UsageError(`Nothing is asked about ${strays.join(', ')}.`);
  return current;
}

/** `new` is the code that the name gets if it is none of the choices. */
function wordOf({ about, key, choices }: EventQuestion, answer: string): string {
  if (about === 'continues') {
    if (answer === 'same' || answer === 'new') return answer;
    throw new UsageError(`“${key}” is answered by same or new, got ${answer}.`);
  }
  if (about !== 'which') return answer;
  const fresh = choices.find(({ isNew }) => isNew);
  if (answer === 'new' && fresh) return fresh.code;
  if (answer === 'nobody' && !fresh) return answer;
  if (choices.some(({ code }) => code === answer)) return answer;
  const words = [...choices.flatMap((one) => (one.isNew ? [] : [one.code])), fresh ? 'new' : 'nobody'];
  throw new UsageError(`“${key}” is answered by one of ${words.join(', ')}, got ${answer}.`);
}

import { searchable } from '../text/searchable';
import { fieldTopics, type TopicWords, wholeTopics, workTopics } from '../vocabulary/duty-topics';

/** How much of a duty is looked at, in UTF-16 units: what it is about stands at its beginning. */
const looked = { field: 400, work: 1000 } as const;

/** The topic that the words of a duty propose; empty where they propose none. */
export function topicOf(text: string): string {
  const { plain } = searchable(text.normalize('NFC').slice(0, looked.work));
  const field = fieldTopics.find(({ words }) => words.test(plain.slice(0, looked.field)));
  return field?.topic ?? firstIn(plain, workTopics) ?? firstIn(plain, wholeTopics) ?? '';
}

function firstIn(plain: string, topics: readonly TopicWords[]): string | undefined {
  const found = topics.flatMap(({ topic, words }) => {
    const at = plain.search(words);
    return at < 0 ? [] : [{ topic, at }];
  });
  return found.toSorted((one, other) => one.at - other.at)[0]?.topic;
}

/** Every topic that may be proposed, each once. */
export const dutyTopics: readonly string[] = [
  ...new Set([...fieldTopics, ...workTopics, ...wholeTopics].map(({ topic }) => topic)),
];

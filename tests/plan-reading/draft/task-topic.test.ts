import { expect, it } from 'vitest';
import { addByHand } from '../../../shared/plan-reading/draft/add-by-hand';
import { mergeWithNext } from '../../../shared/plan-reading/draft/merge-entries';
import type { PlanDraft } from '../../../shared/plan-reading/draft/plan-draft';
import { sampleDraft, sampleText } from './sample';

const spanOf = (words: string) => {
  const start = sampleText.indexOf(words);
  return { start, end: start + words.length };
};
const topics = (draft: PlanDraft) =>
  draft.entries.flatMap(({ value }) => (value.kind === 'task' ? [value.topic] : []));

it('a task has the topic that its words propose, and two that are merged keep the first one', () => {
  const draft = addByHand(sampleDraft(), 'task', spanOf('Tuyên truyền, phổ biến pháp luật'), sampleText);
  expect(topics(draft)).toEqual(['Tuyên truyền, phổ biến pháp luật']);
  const two = addByHand(draft, 'task', spanOf('Nâng cao nhận thức của người lao động'), sampleText);
  expect(topics(two)).toEqual(['', 'Tuyên truyền, phổ biến pháp luật']);
  expect(topics(mergeWithNext(two, 'hand-2'))).toEqual(['Tuyên truyền, phổ biến pháp luật']);
});

import { expect, test } from 'vitest';
import { remembering } from '../../shared/kit/remembering';

test('the same text is worked on once, until too many others came', () => {
  const worked: string[] = [];
  const lengthOf = remembering((text) => {
    worked.push(text);
    return text.length;
  }, 2);
  const answers = ['a', 'bb', 'a', 'bb', 'ccc', 'ccc', 'a'].map(lengthOf);
  expect({ answers, worked }).toEqual({
    answers: [1, 2, 1, 2, 3, 3, 1],
    worked: ['a', 'bb', 'ccc', 'a'],
  });
});

test('a very long text is not kept', () => {
  let times = 0;
  const count = remembering(() => (times += 1), 2);
  const text = 'x'.repeat(1_001);
  expect([count(text), count(text)]).toEqual([1, 2]);
});

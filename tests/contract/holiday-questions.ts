import type { Questions } from './questions';

/** One good request for every channel of `holidays` and what its answer must say. */
export const holidayQuestions: Questions<'holidays'> = {
  'holidays.year': () => [undefined, undefined],
  'holidays.years': () => [undefined, undefined],
  'holidays.preview': () => [undefined, undefined],
  'holidays.save': () => [undefined, undefined],
  'holidays.withdraw': () => [undefined, undefined],
  'holidays.undo': () => [undefined, undefined],
  'holidays.confirm': () => [undefined, undefined],
  'holidays.unconfirm': () => [undefined, undefined],
};

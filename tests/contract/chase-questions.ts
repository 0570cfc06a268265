import type { Questions } from './questions';

/** One good request for every channel of `chase` and what its answer must say. */
export const chaseQuestions: Questions<'chase'> = {
  'chase.board': () => [undefined, undefined],
  'chase.owed': () => [undefined, undefined],
  'chase.draft': () => [undefined, undefined],
  'chase.letters': () => [undefined, undefined],
  'chase.markSent': () => [undefined, undefined],
  'chase.undoSent': () => [undefined, undefined],
  'chase.discard': () => [undefined, undefined],
  'chase.restore': () => [undefined, undefined],
  'chase.saveLetter': () => [undefined, undefined],
  'chase.settings': () => [undefined, undefined],
  'chase.setSettings': () => [undefined, undefined],
};

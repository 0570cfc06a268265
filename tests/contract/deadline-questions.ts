import type { Questions } from './questions';

/** One good request for every channel of `deadlines` and what its answer must say. */
export const deadlineQuestions: Questions<'deadlines'> = {
  'deadlines.list': () => [undefined, undefined],
  'deadlines.days': () => [undefined, undefined],
  'deadlines.rules': () => [undefined, undefined],
  'deadlines.previewRule': () => [undefined, undefined],
  'deadlines.editRule': () => [undefined, undefined],
  'deadlines.undoRule': () => [undefined, undefined],
  'deadlines.extend': () => [undefined, undefined],
  'deadlines.extensions': () => [undefined, undefined],
  'deadlines.undoExtension': () => [undefined, undefined],
  'deadlines.redoExtension': () => [undefined, undefined],
  'deadlines.events': () => [undefined, undefined],
  'deadlines.saveEvent': () => [undefined, undefined],
  'deadlines.removeEvent': () => [undefined, undefined],
  'deadlines.undoEvent': () => [undefined, undefined],
  'deadlines.calendarFile': () => [undefined, undefined],
};

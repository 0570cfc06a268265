import { resolve } from 'node:path';
import type { DataApi } from '../../../shared/contract';
import { readAnswers } from '../answers-file';
import { type Options, only, optional, required } from '../options';
import { done } from '../outcome';
import { UsageError } from '../usage';
import type { Command } from './command';

/** Writes a copy of an agency's file with everything that is not clear marked, and the letter that goes with it. */
export const annotate: Command = {
  database: 'existing',
  async run(api, options) {
    only(options, ['db', 'submission', 'file', 'period', 'agency', 'answers', 'out']);
    const path = required(options, 'out');
    const submission = optional(options, 'submission');
    const file = optional(options, 'file');
    if ((submission === null) === (file === null)) {
      throw new UsageError('annotate needs either --submission or --file.');
    }
    if (file !== null && resolve(file) === resolve(path)) {
      throw new UsageError(`--out is the agency's own file, which stays as it is: ${path}.`);
    }
    const annotated =
      submission !== null
        ? await api.reception.annotate({ submission, path })
        : await annotateWaiting(api, options, file ?? '', path);
    const { marks, lost, letter } = annotated;
    const losses = lost.map((line) => `  ${line}`);
    return done(annotated, [`${path}: ${marks} chỗ được đánh dấu.`, ...losses, '', letter].join('\n'));
  },
};

/** A file that has not been accepted, because something in it is open. */
async function annotateWaiting(api: DataApi, options: Options, file: string, path: string) {
  const answers = optional(options, 'answers');
  const { intakeId, files } = await api.intake.preview({
    paths: [file],
    period: optional(options, 'period'),
    agency: optional(options, 'agency'),
    receivedOn: null,
    answers: answers === null ? [] : readAnswers(answers),
  });
  const [first] = files;
  if (!first || files.length > 1) throw new UsageError(`--file expects one file, got ${files.length}.`);
  return api.intake.annotate({ intakeId, key: first.key, path });
}

import { resolve } from 'node:path';
import { RefusedError } from '../../../shared/contract/client';
import { Refusal } from '../../../shared/contract/reply';
import { writeFile } from '../../data/files/write-file';
import { only, optional } from '../options';
import type { Outcome } from '../outcome';
import { planReadingJson } from '../plan-reading-json';
import { planReadingText } from '../plan-reading-text';
import { UsageError } from '../usage';
import type { Command } from './command';

/** `plan read FILE`: what a document says, without a register. That a document is no plan is a problem: exit code 1. */
export const plan: Command = {
  database: 'none',
  async run(api, options): Promise<Outcome> {
    only(options, ['text'], true);
    const [deed, path, ...rest] = options.paths;
    if (deed !== 'read') throw new UsageError('plan needs a word: plan read FILE.');
    if (path === undefined || rest.length > 0) throw new UsageError('plan read needs one file.');
    const out = optional(options, 'text');
    if (out !== null && resolve(out) === resolve(path)) {
      throw new UsageError(`--text is the plan itself, which stays as it is: ${out}.`);
    }
    const { document, reading } = await api.planReading.read({ path });
    if (out !== null) writeText(out, document.text);
    return {
      json: planReadingJson(reading, document.remarks),
      text: planReadingText(reading, document.remarks),
      problems: reading.notPlan !== null,
    };
  },
};

function writeText(path: string, text: string): void {
  try {
    writeFile(path, Buffer.from(text, 'utf8'));
  } catch (error) {
    if (error instanceof Refusal) throw new RefusedError(error.problem);
    throw error;
  }
}

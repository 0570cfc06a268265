import { writeFileSync } from 'node:fs';
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
    const { document, reading } = await api.planReading.read({ path });
    const out = optional(options, 'text');
    if (out !== null) writeFileSync(out, document.text);
    return {
      json: planReadingJson(reading),
      text: planReadingText(reading),
      problems: reading.notPlan !== null,
    };
  },
};

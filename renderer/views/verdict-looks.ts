import type { Verdict } from '../../shared/domain/targets/target-verdict';
import type { Tone } from '../parts/state-word';

/** The sign and tone of a verdict; its word stands beside them. */
export const verdictLooks: Readonly<Record<Verdict, { readonly sign: string; readonly tone: Tone }>> = {
  met: { sign: '●', tone: 'good' },
  missed: { sign: '✕', tone: 'bad' },
  'on-track': { sign: '◐', tone: 'good' },
  behind: { sign: '◔', tone: 'bad' },
  'not-decidable': { sign: '?', tone: 'calm' },
  'no-occurrence': { sign: '∅', tone: 'calm' },
  'no-data': { sign: '○', tone: 'calm' },
};

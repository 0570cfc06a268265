import type { DueRule } from '../due-rule';
import type { RuleSettings } from './rule-settings';

/** The settings of a rule as a plan writes it: its day, which nothing moves, and figures of the administrative year. */
export function writtenSettings(due: DueRule | null): RuleSettings {
  return { terms: due && { kind: 'day', on: due }, shift: 'none', window: 'administrative', tiers: [] };
}

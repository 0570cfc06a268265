import type { RuleDate, RuleSummary } from '../../shared/contract/deadlines';
import type { RuleSettings } from '../../shared/domain/deadlines/rule-settings';
import { day } from './samples';

/** Settings of a rule: trước ngày 15/6 hằng năm. */
export function settingsOf(part: Partial<RuleSettings>): RuleSettings {
  return {
    terms: { kind: 'day', on: { relation: 'before', day: 15, month: 6 } },
    ...{ shift: 'none', window: 'administrative', tiers: [] },
    ...part,
  };
}

/** A date of a rule. */
export function ruleDateOf(part: Partial<RuleDate>): RuleDate {
  return {
    ...{ year: 2026, period: '2026-H1', tier: null, shifted: null, provisional: false, warning: null },
    ...{ lastDay: day('2026-06-14'), lastWorkingDay: day('2026-06-12') },
    ...{ dataFrom: day('2025-12-15'), dataTo: day('2026-06-14') },
    ...part,
  };
}

/** A reporting rule of a plan. */
export function ruleOf(part: Partial<RuleSummary>): RuleSummary {
  return {
    ...{ rule: 'mau/R1', plan: 'mau', code: 'R1', who: 'Các sở', reportTo: 'Sở Nội vụ' },
    ...{ quote: 'trước ngày 15/6', document: '1/KH-UBND', place: 'VI.1', asked: 'half' },
    ...{ settings: settingsOf({}), dates: [ruleDateOf({})], edits: [] },
    ...part,
  };
}

import { foldText } from '../../../domain/fold-text';
import { periodsOfYear } from '../../../domain/periods-of-year';
import type { PlanPeriod } from '../../../domain/plan-input';
import type { PlanDraft } from '../plan-draft';
import { acceptedOf } from './accepted';
import { bindingProblems } from './binding-problems';
import type { DraftProblem } from './draft-problem';
import { entryProblems } from './entry-problems';
import { type ProposedAgency, proposeAgencies } from './propose-agencies';
import { type ProposedHead, proposeHead } from './propose-head';
import { type ProposedRule, proposeRules } from './propose-rules';
import { type ProposedTarget, proposeTargets } from './propose-targets';
import { type Proposed, proposed } from './proposed';
import type { RegisterKnown } from './register-known';
import { domainRule } from './rule-of-entry';

/** All that confirming a draft needs: what is suggested, what is answered, and what is left. */
export type PlanProposal = {
  readonly head: ProposedHead;
  /** The key of the name of the body that keeps the secretariat. */
  readonly standing: Proposed<string>;
  readonly agencies: readonly ProposedAgency[];
  readonly targets: readonly ProposedTarget[];
  readonly rules: readonly ProposedRule[];
  readonly periods: readonly PlanPeriod[];
  /** Everything that keeps the draft from being confirmed; empty where nothing does. */
  readonly problems: readonly DraftProblem[];
};

/** What binds a draft to a register: suggestions, the clerk's answers, and the complete list of what is open or unanswered. */
export function proposeBinding(draft: PlanDraft, known: RegisterKnown, source: string): PlanProposal {
  const head = proposeHead(draft, known, source);
  const agencies = proposeAgencies(draft, known, head.province.value);
  const rules = proposeRules(draft, agencies);
  const { value: year } = head.year;
  const parts = {
    head,
    standing: standingOf(draft, agencies),
    agencies,
    targets: proposeTargets(draft, known),
    rules,
    periods:
      year === null
        ? []
        : periodsOfYear(
            acceptedOf(draft, 'rule')
              .filter(({ value }) => (value.due?.year ?? year) === year)
              .map(({ id, value }) => domainRule(id, value)),
            year,
          ),
  };
  return { ...parts, problems: [...entryProblems(draft), ...bindingProblems(parts, known)] };
}

/** Sure where the dated rules send their reports to one body of the plan, and to the same. */
function standingOf(draft: PlanDraft, agencies: readonly ProposedAgency[]): Proposed<string> {
  const answer = draft.answers.standing;
  const rules = acceptedOf(draft, 'rule').filter(({ value }) => value.due !== null);
  const named = rules.flatMap(({ value }) => {
    const words = foldText(`${value.via ?? ''} ${value.to}`);
    return agencies.filter(({ key }) => words.includes(key)).map(({ key }) => key);
  });
  const [only, ...others] = [...new Set(named)];
  const known = agencies.some(({ key }) => key === answer) ? answer : null;
  return proposed(known, only ?? null, others.length === 0);
}

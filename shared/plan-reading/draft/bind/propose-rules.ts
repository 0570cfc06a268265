import { foldText } from '../../../domain/fold-text';
import type { PlanDraft } from '../plan-draft';
import { acceptedOf } from './accepted';
import type { ProposedAgency } from './propose-agencies';
import { type Proposed, proposed } from './proposed';

/** Who reports under a rule. */
export type ProposedRule = {
  readonly entry: string;
  readonly text: string;
  readonly who: string;
  /** Keys of names. */
  readonly answer: Proposed<readonly string[]>;
  /** The keys of the names that stand in the rule's own words. */
  readonly named: readonly string[];
};

/**
 * Each accepted rule with those who report under it. Sure only where its words name bodies of the plan and nobody else; "các sở,
 * ban, ngành" and "các đơn vị liên quan" are questions, because the words do not say who they are. A rule without a day opens no
 * period and asks nothing.
 */
export function proposeRules(draft: PlanDraft, agencies: readonly ProposedAgency[]): readonly ProposedRule[] {
  return acceptedOf(draft, 'rule').map(({ id, value }) => {
    const who = foldText(value.who);
    const named = agencies.filter(({ key }) => who.includes(key)).map(({ key }) => key);
    const rest = named.reduce((left, key) => left.replace(key, ''), who);
    const said = named.length > 0 && /^[\s,;]*(?:va[\s,;]*)*$/.test(rest);
    const sure = said || value.due === null;
    return {
      ...{ entry: id, text: value.text, who: value.who, named },
      answer: proposed<readonly string[]>(draft.answers.rules[id], sure ? named : null, sure),
    };
  });
}

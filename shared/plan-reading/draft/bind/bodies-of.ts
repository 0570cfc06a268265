import type { PlanAgency } from '../../../domain/plan-input';
import { certainMatch } from '../../../intake/match/match';
import { nameKey } from './name-key';
import { matcherOf, type ProposedAgency } from './propose-agencies';
import type { RegisterKnown } from './register-known';

/** The codes of the bodies that a plan names. */
export type Bodies = {
  /** Those that the register does not know yet. */
  readonly added: readonly PlanAgency[];
  /** Throws for a name that no item has. */
  readonly codeOfKey: (key: string) => string;
  /** A body named beside an agency: one of the plan's, or one that the register surely has; null for any other. */
  readonly codeOfPartner: (name: string) => string | null;
};

/** The bodies of a plan under the codes that the clerk gave them. */
export function bodiesOf(agencies: readonly ProposedAgency[], known: RegisterKnown): Bodies {
  const codes = new Map(agencies.map(({ key, answer }) => [key, answer.value?.code]));
  const match = matcherOf(known);
  return {
    added: agencies.flatMap(({ name, answer: { value } }) =>
      value?.use === 'new'
        ? [
            {
              ...{ code: value.code, kind: value.kind, isGroup: value.isGroup, name },
              ...{ abbreviation: null, aliases: [], note: null },
            },
          ]
        : [],
    ),
    codeOfKey(key) {
      const code = codes.get(key);
      if (code === undefined) throw new Error(`No item of the draft names ${key}.`);
      return code;
    },
    codeOfPartner(name) {
      const own = codes.get(nameKey(name));
      if (own !== undefined) return own;
      const best = [...match(name, false), ...match(name, true)].toSorted(
        (left, right) => right.confidence - left.confidence,
      )[0];
      return best && best.confidence >= certainMatch ? best.code : null;
    },
  };
}

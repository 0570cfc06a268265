import { AgencyKind } from '../../../shared/domain/agency';
import { agencyKindWords } from '../../../shared/wording/agency-kind';
import { type RuleFilling, type TierFilling, withTier } from '../../model/deadline-rules-filling';
import { Button } from '../../parts/button';
import { NativeSelect } from '../../parts/native-select';
import { TextField } from '../../parts/text-field';
import { ruleFormText as text } from '../../text/deadline-rules';
import { DueTermsFields } from './rules-terms-fields';

type TierFieldsProps = {
  readonly filled: RuleFilling;
  readonly put: (part: Partial<RuleFilling>) => void;
};

/** Own terms of kinds of agencies, each with the words that set them. */
export function TierFields({ filled, put }: TierFieldsProps) {
  const putTier = (id: number, part: Partial<TierFilling>) =>
    put({ tiers: filled.tiers.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  return (
    <fieldset className="rules-tiers">
      <legend>{text.tiers}</legend>
      {filled.tiers.map(({ id, tier, terms, quote }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw another frame inside the frame.
        <div key={id} className="rules-tier" role="group" aria-label={agencyKindWords[tier]}>
          <NativeSelect
            label={text.tier}
            value={tier}
            options={AgencyKind.options.map((kind) => ({ value: kind, label: agencyKindWords[kind] }))}
            onChange={(value) => putTier(id, { tier: AgencyKind.parse(value) })}
          />
          <DueTermsFields
            label={text.ownTerms}
            filled={terms}
            put={(part) => putTier(id, { terms: { ...terms, ...part } })}
            allowNone={false}
          />
          <TextField
            label={text.quote}
            value={quote}
            longest={4000}
            onChange={(value) => putTier(id, { quote: value })}
          />
          <Button
            kind="quiet"
            label={`${text.removeTier}: ${agencyKindWords[tier]}`}
            onClick={() => put({ tiers: filled.tiers.filter((one) => one.id !== id) })}
          >
            {text.removeTier}
          </Button>
        </div>
      ))}
      {filled.tiers.length < AgencyKind.options.length ? (
        <Button onClick={() => put(withTier(filled))}>{text.addTier}</Button>
      ) : null}
    </fieldset>
  );
}

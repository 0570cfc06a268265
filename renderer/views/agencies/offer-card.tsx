import { formatDate } from '../../../shared/domain/format-vietnamese';
import { confidenceWords } from '../../../shared/wording/source-confidence';
import { draftOfOffer } from '../../model/agency-draft-of';
import { Button } from '../../parts/button';
import { StateWord } from '../../parts/state-word';
import type { ReorganisationOffer } from '../../stores/agencies-offers';
import { useAgencyWizard } from '../../stores/agencies-wizard';
import { offersText as text, wizardKinds } from '../../text/agencies-wizard';

/** One known reorganisation with how far each part of it can be relied on; one click fills the wizard in. */
export function OfferCard({ offer }: { readonly offer: ReorganisationOffer }) {
  const open = useAgencyWizard((state) => state.open);
  const { kind, happenedOn, isAbout, legalBasis, from, to, confidence, note } = offer;
  const day =
    happenedOn === null ? text.noDay : `${isAbout ? `${text.about} ` : ''}${formatDate(happenedOn)}`;
  const names = from.map((one) => one.agency?.name ?? one.name).join('; ');
  const kindLabel = wizardKinds.find(({ value }) => value === kind)?.label ?? text.subordinate;
  return (
    <article className="card" aria-label={names}>
      <div className="card-head">
        <h3>
          {kindLabel}: {names}
        </h3>
        <Confidence of={confidence} />
      </div>
      <p className="muted">{[day, legalBasis].filter((part) => part !== '').join(' · ')}</p>
      {to.length === 0 ? null : (
        <ul className="agency-heirs" aria-label={text.to}>
          {to.map((heir) => (
            <li key={heir.name} title={heir.source}>
              → {heir.agency?.name ?? heir.name}
              {heir.agency === null ? <span className="muted"> ({text.notFound})</span> : null}
              {heir.takes === '' ? '' : `: ${heir.takes}`} <Confidence of={heir.confidence} />
            </li>
          ))}
        </ul>
      )}
      {note === '' ? null : <p className="small">{note}</p>}
      <div className="actions">
        <Button label={`${text.prefill} ${kindLabel} ${names}`} onClick={() => open(draftOfOffer(offer))}>
          {text.prefill}
        </Button>
      </div>
    </article>
  );
}

function Confidence({ of }: { readonly of: ReorganisationOffer['confidence'] }) {
  const { sign, word } = confidenceWords[of];
  return <StateWord sign={sign} word={word} tone={of === 'confirmed' ? 'good' : 'warn'} />;
}

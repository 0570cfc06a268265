import { duplicateWords } from '../../../shared/wording/near-duplicate';
import { emptyDraft } from '../../model/agency-draft';
import { RovingButton } from '../../parts/roving-button';
import { VirtualTable } from '../../parts/virtual-table';
import { useAgencies } from '../../stores/agencies';
import { type NearDuplicate, useAgencyOffers } from '../../stores/agencies-offers';
import { useAgencyWizard } from '../../stores/agencies-wizard';
import { today } from '../../stores/today';
import { offersText as text } from '../../text/agencies-wizard';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { OfferCard } from './offer-card';

/** What is offered to be looked at: reorganisations that are known, and names that are nearly alike. Nothing happens by itself. */
export function OffersSheet() {
  const offers = useAgencyOffers((state) => state.offers);
  const duplicates = useAgencyOffers((state) => state.duplicates);
  if (offers.status === 'loading' || duplicates.status === 'loading') return <LoadingLine />;
  return (
    <div className="agency-offers">
      <section className="sheet agency-offer-sheet" aria-label={text.offers}>
        <h2>{text.offers}</h2>
        <div className="sheet-body">
          <p className="muted">{text.offersNote}</p>
          {offers.status === 'failed' ? <ProblemBox problem={offers.problem} /> : null}
          {offers.status === 'ready' && offers.value.length === 0 ? <p>{text.noOffers}</p> : null}
          {offers.status === 'ready'
            ? offers.value.map((offer) => <OfferCard key={offer.key} offer={offer} />)
            : null}
        </div>
      </section>
      <section className="sheet" aria-label={text.duplicates}>
        <h2>{text.duplicates}</h2>
        <p className="muted agency-note">
          {duplicates.status === 'ready' && duplicates.value.length === 0
            ? text.noDuplicates
            : text.duplicatesNote}
        </p>
        {duplicates.status === 'failed' ? <ProblemBox problem={duplicates.problem} /> : null}
        {duplicates.status === 'ready' && duplicates.value.length > 0 ? (
          <Duplicates duplicates={duplicates.value} />
        ) : null}
      </section>
    </div>
  );
}

function Duplicates({ duplicates }: { readonly duplicates: readonly NearDuplicate[] }) {
  const open = useAgencies((state) => state.open);
  const start = useAgencyWizard((state) => state.open);
  return (
    <VirtualTable
      label={text.duplicates}
      headings={[text.first, text.second, text.because, '']}
      widths={['auto', '36%', '100px', '70px']}
      count={duplicates.length}
      keyOf={(index) => duplicates[index]?.agencies.map(({ code }) => code).join(' ') ?? String(index)}
      rowHeight={29}
    >
      {(index, frame) => {
        const pair = duplicates[index];
        if (!pair) return null;
        const [first, second] = pair.agencies;
        return (
          <tr {...frame}>
            {[first, second].map(({ code, name }) => (
              <td key={code}>
                <RovingButton className="cell-button" onClick={() => void open(code)}>
                  {name} <span className="muted">{code}</span>
                </RovingButton>
              </td>
            ))}
            <td>{duplicateWords[pair.because]}</td>
            <td>
              <RovingButton
                className="link-button"
                aria-label={`${text.merge} ${first.name}, ${second.name}`}
                onClick={() => start(emptyDraft('merge', today(), [first, second]))}
              >
                {text.merge}
              </RovingButton>
            </td>
          </tr>
        );
      }}
    </VirtualTable>
  );
}

import { formatPeriod } from '../../../shared/domain/format-vietnamese';
import type { IntakeEvidence, PreviewedFile } from '../../stores/intake';
import { readyValue } from '../../stores/loadable';
import { usePlan } from '../../stores/plan';
import { placeWords } from '../../text/intake';
import { evidenceWords, previewText } from '../../text/intake-preview';
import { questionText } from '../../text/intake-questions';

/** Why a file is taken for the report of an agency and a period: every reason, where it was read, and how sure it is. */
export function EvidenceList({ file }: { readonly file: PreviewedFile }) {
  const atWork = usePlan((state) => readyValue(state.atWork));
  const agencies = atWork?.plan ? atWork.agencies : [];
  const agencyName = (code: string) => agencies.find((one) => one.code === code)?.name ?? code;
  return (
    <section className="stack" aria-label={previewText.evidence}>
      <h3>{questionText.evidence}</h3>
      <dl className="facts">
        <Reasons about={previewText.agencyFrom} evidence={file.agencyEvidence} nameOf={agencyName} />
        <Reasons about={previewText.periodFrom} evidence={file.periodEvidence} nameOf={formatPeriod} />
      </dl>
    </section>
  );
}

type ReasonsProps = {
  readonly about: string;
  readonly evidence: readonly IntakeEvidence[];
  readonly nameOf: (code: string) => string;
};

function Reasons({ about, evidence, nameOf }: ReasonsProps) {
  return (
    <>
      <dt>{about}</dt>
      <dd>
        {evidence.length === 0 ? questionText.noEvidence : null}
        {evidence.map((one) => (
          <div key={`${one.code} ${one.from} ${one.sheet ?? ''} ${one.cell ?? ''} ${one.text}`}>
            {nameOf(one.code)}{' '}
            <span className="muted small breakable">
              ({evidenceWords(one)}: “{one.text}”{placeWords(one) ? `, ${placeWords(one)}` : ''})
            </span>
          </div>
        ))}
      </dd>
    </>
  );
}

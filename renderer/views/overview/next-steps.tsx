import type { PeriodCode } from '../../../shared/domain/period';
import { Button } from '../../parts/button';
import { writeTemplates } from '../../stores/documents';
import { useIntake } from '../../stores/intake';
import { overviewText } from '../../text/overview';
import { receptionText } from '../../text/reception';

/** A period without reports: how to begin. */
export function NextSteps({ period }: { readonly period: PeriodCode }) {
  const chooseFiles = useIntake((state) => state.chooseFiles);
  return (
    <section className="sheet" aria-label={overviewText.nextTitle}>
      <h2>{overviewText.nextTitle}</h2>
      <div className="sheet-body">
        <ol className="numbered">
          {overviewText.nextSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className="actions">
          <Button onClick={() => void writeTemplates(period, null, receptionText.templateFolderTitle)}>
            {receptionText.writeTemplates}
          </Button>
          <Button kind="primary" onClick={() => void chooseFiles()}>
            {receptionText.takeFiles}
          </Button>
        </div>
      </div>
    </section>
  );
}

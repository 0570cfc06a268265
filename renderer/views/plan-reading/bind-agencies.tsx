import type { BindingAnswers } from '../../../shared/plan-reading/draft/bind/binding-answers';
import { TableHead } from '../../parts/table-head';
import { type PlanProposal, usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';
import { AgencyAnswerRow } from './agency-answer-row';

type BindAgenciesProps = { readonly proposal: PlanProposal; readonly answers: BindingAnswers };

/** Each name of the plan with the body of the register that it means, or as a new one. */
export function BindAgencies({ proposal: { agencies, bodies }, answers }: BindAgenciesProps) {
  return (
    <section className="sheet" aria-label={text.agencies}>
      <h2>{`${text.agencies} (${agencies.length})`}</h2>
      <table className="table bind-agencies" aria-label={text.agencies}>
        <TableHead headings={[...text.agencyColumns, '']} />
        <tbody>
          {agencies.map((agency) => (
            <AgencyAnswerRow
              key={agency.key}
              agency={agency}
              bodies={bodies}
              onAnswer={(value) =>
                void usePlanReading
                  .getState()
                  .answer({ agencies: { ...answers.agencies, [agency.key]: value } })
              }
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

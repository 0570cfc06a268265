import type { EventQuestion } from '../../../../shared/domain/agencies/event-preview';
import { groupBy } from '../../../../shared/kit/group-by';
import { questionId } from '../../../model/agency-answers';
import { useAgencyWizard } from '../../../stores/agencies-wizard';
import { bulkWords, wizardText as text } from '../../../text/agencies-wizard';
import { TakerSelect } from './taker-select';

const shownAtMost = 12;

/** One answer for all questions of a kind about one agency that are still open. */
export function BulkAnswers({ questions }: { readonly questions: readonly EventQuestion[] }) {
  const answers = useAgencyWizard((state) => state.answers);
  const open = questions.filter((question) => !answers.has(questionId(question)));
  const alike = [...groupBy(open, kindKey)].filter(([, group]) => group.length > 1);
  if (alike.length === 0) return null;
  return (
    <fieldset className="wizard-alike">
      <legend>{text.bulk}</legend>
      {alike.slice(0, shownAtMost).map(([key, group]) => {
        const [first] = group;
        if (!first) return null;
        const words = bulkWords(first.about, first.about === 'continues' ? null : first.agency, group.length);
        return (
          <span key={key} className="field">
            <span>{words}</span>
            <TakerSelect label={`${text.bulk}: ${words}`} questions={group} value="" />
          </span>
        );
      })}
    </fieldset>
  );
}

/** Names that may go on are one matter, whichever they are; what is taken over is one matter for each agency. */
function kindKey({ about, agency, key }: EventQuestion): string {
  if (about === 'continues') return about;
  return about === 'which' ? `${about} ${key}` : `${about} ${agency ?? ''}`;
}

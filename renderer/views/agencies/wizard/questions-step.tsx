import type { EventQuestion } from '../../../../shared/domain/agencies/event-preview';
import { eventQuestionWords } from '../../../../shared/wording/agency-event';
import { questionId } from '../../../model/agency-answers';
import { StateWord } from '../../../parts/state-word';
import { VirtualTable } from '../../../parts/virtual-table';
import { useAgencyWizard } from '../../../stores/agencies-wizard';
import { wizardText as text } from '../../../text/agencies-wizard';
import { BulkAnswers } from './bulk-answers';
import { TakerSelect } from './taker-select';

/** What only the clerk can decide: one by one, or many at once. */
export function QuestionsStep() {
  const asked = useAgencyWizard((state) => state.asked);
  const answers = useAgencyWizard((state) => state.answers);
  const open = asked.filter((question) => !answers.has(questionId(question))).length;
  return (
    <div className="wizard-questions">
      <div className="wizard-bulk">
        <p role="status">
          <b>{text.open(open)}</b>
        </p>
        <BulkAnswers questions={asked} />
      </div>
      <VirtualTable
        label={text.questions}
        headings={[text.question, text.answer, '']}
        widths={['auto', '320px', '130px']}
        count={asked.length}
        keyOf={(index) => (asked[index] ? questionId(asked[index]) : String(index))}
        rowHeight={50}
      >
        {(index, frame) => {
          const question = asked[index];
          if (!question) return null;
          const answer = answers.get(questionId(question));
          return (
            <tr {...frame}>
              <td>{questionWords(question)}</td>
              <td>
                <TakerSelect label={questionWords(question)} questions={[question]} value={answer ?? ''} />
              </td>
              <td>
                <StateWord
                  sign={answer === undefined ? '○' : '●'}
                  word={answer === undefined ? text.unanswered : text.answered}
                  tone={answer === undefined ? 'warn' : 'good'}
                />
              </td>
            </tr>
          );
        }}
      </VirtualTable>
    </div>
  );
}

/** The choices stand beside it. */
function questionWords(question: EventQuestion): string {
  return eventQuestionWords({ ...question, choices: [] });
}

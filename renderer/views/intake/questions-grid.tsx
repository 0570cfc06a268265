import { useEffect, useRef } from 'react';
import type { OpenQuestion } from '../../model/intake-questions';
import { TableHead } from '../../parts/table-head';
import { type OpenIntake, useIntake } from '../../stores/intake';
import { questionText } from '../../text/intake-questions';
import { GridRow } from './grid-row';
import { QuestionSource } from './question-source';
import { useTakeBackKey } from './use-take-back-key';

type QuestionsGridProps = {
  readonly open: OpenIntake;
  readonly questions: readonly OpenQuestion[];
  readonly current: OpenQuestion;
};

/** Of very many the rows around the current one stand in the table. */
const mostShown = 400;

/** Everything that is open as a table to be mended in place, beside the cell that the focus is on. */
export function QuestionsGrid({ open, questions, current }: QuestionsGridProps) {
  const select = useIntake((state) => state.selectQuestion);
  const table = useRef<HTMLTableElement>(null);
  const currentId = current.id;
  useTakeBackKey();

  // The focus goes with the question: a row that was answered is gone, and the next one is to be typed in.
  useEffect(() => {
    const row = table.current?.querySelector(`tr[data-question="${CSS.escape(currentId)}"]`);
    if (!row?.contains(document.activeElement)) row?.querySelector<HTMLElement>('input, button')?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  const move = (id: string, by: 1 | -1) => {
    const next = questions[questions.findIndex((one) => one.id === id) + by];
    if (next) select(next.id);
  };
  const first = Math.max(0, questions.findIndex(({ id }) => id === currentId) - mostShown / 2);
  const isBatch = open.files.length > 1;

  return (
    <div className="questions questions-in-grid">
      <div className="table-box">
        <table className="table question-grid" aria-label={questionText.gridLabel} ref={table}>
          <TableHead
            headings={[
              questionText.cell,
              questionText.indicator,
              questionText.found,
              questionText.readsAs,
              questionText.remedy,
            ]}
          />
          <tbody>
            {questions.slice(first, first + mostShown).map((question) => (
              <GridRow
                key={question.id}
                question={question}
                showsFile={isBatch}
                isCurrent={question.id === currentId}
                onEnter={select}
                onMove={move}
              />
            ))}
          </tbody>
        </table>
      </div>
      <QuestionSource intakeId={open.intakeId} question={current} />
    </div>
  );
}

import type { OpenQuestion } from '../../model/intake-questions';
import { type OpenIntake, useIntake } from '../../stores/intake';
import { QuestionCard } from './question-card';
import { QuestionList } from './question-list';
import { QuestionSource } from './question-source';

type QuestionsOneByOneProps = {
  readonly open: OpenIntake;
  readonly questions: readonly OpenQuestion[];
  readonly current: OpenQuestion;
};

/** One question beside the cells it is about, and the list of all. */
export function QuestionsOneByOne({ open, questions, current }: QuestionsOneByOneProps) {
  const select = useIntake((state) => state.selectQuestion);
  const at = questions.findIndex(({ id }) => id === current.id);
  const move = (by: 1 | -1) => {
    const next = questions[at + by];
    if (next) select(next.id);
  };
  return (
    <div className="questions">
      <div className="question-side">
        <QuestionCard key={current.id} question={current} questions={questions} at={at} onMove={move} />
        <QuestionList questions={questions} current={current} onSelect={select} />
      </div>
      <QuestionSource intakeId={open.intakeId} question={current} />
    </div>
  );
}

import { useEffect, useId, useRef, useState } from 'react';
import { choicesOf, freeAnswerOf, sharedAnswers } from '../../model/intake-choices';
import { alikeQuestions, type OpenQuestion } from '../../model/intake-questions';
import { Button } from '../../parts/button';
import { useIntake } from '../../stores/intake';
import { indicatorsByCode, usePlan } from '../../stores/plan';
import { foundWords, placeWords, severityWords } from '../../text/intake';
import { questionText } from '../../text/intake-questions';
import { ChoiceList } from './choice-list';
import { ChooseField } from './choose-field';
import { TypedField } from './typed-field';
import { useQuestionKeys } from './use-question-keys';

type QuestionCardProps = {
  readonly question: OpenQuestion;
  readonly questions: readonly OpenQuestion[];
  readonly at: number;
  readonly onMove: (by: 1 | -1) => void;
};

/** One question with its numbered readings; Enter takes the marked one and goes on. */
export function QuestionCard({ question, questions, at, onMove }: QuestionCardProps) {
  const { file, issue } = question;
  const give = useIntake((state) => state.give);
  const takeBack = useIntake((state) => state.takeBack);
  const indicator = usePlan((state) => indicatorsByCode(state.atWork).get(issue.indicator ?? ''));
  const [marked, setMarked] = useState(0);
  const [applies, setApplies] = useState(true);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const alikeId = useId();
  useEffect(() => list.current?.focus({ preventScroll: true }), []);

  const choices = choicesOf(issue, questionText);
  const free = freeAnswerOf(issue);
  const chosen = choices[marked]?.answer ?? null;
  const alike = alikeQuestions(question, questions);
  const answers = chosen === null ? [] : sharedAnswers(chosen, question, alike);

  const take = (index = marked) => {
    const answer = choices[index]?.answer ?? null;
    if (answer === null) onMove(1);
    else void give(file.key, sharedAnswers(answer, question, applies ? alike : []));
  };
  const giveFree = (answer: string) => void give(file.key, [{ question: issue.id, answer, reason: null }]);

  useQuestionKeys({
    take: () => take(),
    mark: (index) => {
      if (index < choices.length) setMarked(index);
    },
    move: onMove,
    free: () => field.current?.focus(),
    takeBack: () => void takeBack(),
  });

  return (
    <section className="question-card" aria-label={questionText.question(at + 1, questions.length)}>
      <h2 className="breakable">
        {questionText.question(at + 1, questions.length)} · {file.agencyName ?? file.fileName}
        {issue.cell === null ? '' : ` · ${placeWords(issue)}`}
      </h2>
      {indicator ? (
        <p className="small">
          {indicator.code} {indicator.name} <span className="muted">({indicator.unit})</span>
        </p>
      ) : null}
      <p className="breakable">
        <span className={issue.severity === 'error' ? 'tone-bad' : 'tone-warn'}>
          {severityWords[issue.severity]}:
        </span>{' '}
        {issue.message}
      </p>
      <ChoiceList
        ref={list}
        choices={choices}
        marked={marked}
        onMark={setMarked}
        onTake={(index) => take(index)}
      />
      {free === 'value' && indicator ? (
        <TypedField
          ref={field}
          indicator={indicator}
          onAnswer={giveFree}
          onLeave={() => list.current?.focus()}
        />
      ) : null}
      {free !== null && free !== 'value' ? (
        <ChooseField ref={field} about={free} onAnswer={giveFree} onLeave={() => list.current?.focus()} />
      ) : null}
      {answers.length > 1 ? (
        <div className="alike">
          <input
            id={alikeId}
            type="checkbox"
            checked={applies}
            onChange={({ target }) => setApplies(target.checked)}
          />
          <label htmlFor={alikeId}>
            {questionText.alike(answers.length)}
            <span className="muted small breakable">
              {' '}
              {cellsOf([question, ...alike], new Set(answers.map((answer) => answer.question)))}
            </span>
          </label>
        </div>
      ) : null}
      <div className="actions">
        <Button kind="primary" keys="Enter" onClick={() => take()}>
          {questionText.take}
        </Button>
      </div>
    </section>
  );
}

/** The cells that an answer would serve, the first few with what stands there. */
function cellsOf(questions: readonly OpenQuestion[], served: ReadonlySet<string>): string {
  const cells = questions
    .filter(({ issue }) => served.has(issue.id))
    .map(({ issue }) => `${issue.cell ?? ''} ${foundWords(issue) ?? ''}`.trim());
  return cells.length > 8 ? `${cells.slice(0, 8).join(', ')}, …` : cells.join(', ');
}

import { useEffect, useRef } from 'react';
import type { OpenQuestion } from '../../model/intake-questions';
import { foundWords, placeWords } from '../../text/intake';
import { questionText, subjectWords } from '../../text/intake-questions';

type QuestionListProps = {
  readonly questions: readonly OpenQuestion[];
  readonly current: OpenQuestion;
  readonly onSelect: (id: string) => void;
};

/** More lines than these are gone through by key or in the grid. */
const mostShown = 300;

/** All open questions, one a line, the current one in sight. The arrow keys of the step walk through it. */
export function QuestionList({ questions, current, onSelect }: QuestionListProps) {
  const line = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line in question is another one for another question.
  useEffect(() => line.current?.scrollIntoView({ block: 'nearest' }), [current.id]);
  const first = Math.max(0, questions.findIndex(({ id }) => id === current.id) - mostShown / 2);
  return (
    <section className="question-list" aria-label={questionText.list}>
      {questions.slice(first, first + mostShown).map(({ id, file, issue }) => (
        <button
          key={id}
          ref={id === current.id ? line : null}
          type="button"
          tabIndex={-1}
          className="question-line"
          aria-current={id === current.id}
          onClick={() => onSelect(id)}
        >
          <span className="question-line-file">{file.agencyName ?? file.fileName}</span>
          <span className="question-line-place">{placeWords(issue) ?? issue.indicator ?? file.fileName}</span>
          <span className="question-line-found">
            {(issue.cell === null ? subjectWords(issue.code) : '') || foundWords(issue)}
          </span>
        </button>
      ))}
    </section>
  );
}

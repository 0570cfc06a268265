import { type KeyboardEvent, memo, useState } from 'react';
import { choicesOf, freeAnswerOf } from '../../model/intake-choices';
import type { OpenQuestion } from '../../model/intake-questions';
import { typedAnswer } from '../../model/intake-typed';
import { useIntake } from '../../stores/intake';
import { indicatorsByCode, usePlan } from '../../stores/plan';
import { foundWords, placeWords } from '../../text/intake';
import { questionText, subjectWords, typedProblemWords } from '../../text/intake-questions';

type GridRowProps = {
  readonly question: OpenQuestion;
  readonly showsFile: boolean;
  readonly isCurrent: boolean;
  readonly onEnter: (id: string) => void;
  readonly onMove: (id: string, by: 1 | -1) => void;
};

/** One open cell: what stands there, a field for what it is to read as, and the answers that suggest themselves. */
export const GridRow = memo(function GridRow({
  question,
  showsFile,
  isCurrent,
  onEnter,
  onMove,
}: GridRowProps) {
  const { id, file, issue } = question;
  const give = useIntake((state) => state.give);
  const showGrid = useIntake((state) => state.showGrid);
  const indicator = usePlan((state) => indicatorsByCode(state.atWork).get(issue.indicator ?? ''));
  const [text, setText] = useState('');
  const [isTold, setTold] = useState(false);
  const isTyped = freeAnswerOf(issue) === 'value' && indicator !== undefined;
  const typed = indicator ? typedAnswer(text, indicator) : null;
  const problem =
    isTold && indicator && typed?.ok === false ? typedProblemWords(typed.problem, indicator.unit) : null;
  const answer = (word: string) => void give(file.key, [{ question: issue.id, answer: word, reason: null }]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey) return;
    if (event.key === 'ArrowDown') onMove(id, 1);
    else if (event.key === 'ArrowUp') onMove(id, -1);
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      if (text.trim() === '') onMove(id, 1);
      else if (typed?.ok) answer(typed.value);
      else setTold(true);
    } else return;
    event.preventDefault();
  };

  return (
    <tr data-question={id} aria-selected={isCurrent} onFocus={() => onEnter(id)} onKeyDown={onKeyDown}>
      <th scope="row">
        <span className="nowrap">{placeWords(issue) ?? (indicator ? '–' : questionText.wholeFile)}</span>
        {showsFile ? (
          <span className="file-whose breakable">
            {issue.cell === null ? file.fileName : (file.agencyName ?? file.fileName)}
          </span>
        ) : null}
      </th>
      <td>
        {indicator ? `${indicator.code} ${indicator.name}` : '–'}
        {indicator ? <span className="muted small"> ({indicator.unit})</span> : null}
      </td>
      <td className="breakable">
        {(issue.cell === null ? subjectWords(issue.code) : '') || (foundWords(issue) ?? '–')}
      </td>
      <td>
        {isTyped ? (
          <>
            <input
              className="text-field grid-field"
              type="text"
              inputMode="decimal"
              autoComplete="off"
              aria-label={`${questionText.readsAs} ${issue.cell ?? ''} ${issue.indicator ?? ''}`}
              aria-invalid={problem !== null}
              value={text}
              onChange={({ target }) => {
                setText(target.value);
                setTold(false);
              }}
            />
            {problem ? (
              <span className="tone-bad small" role="status">
                {problem}
              </span>
            ) : null}
          </>
        ) : (
          '–'
        )}
      </td>
      <td>
        <div className="grid-choices">
          {choicesOf(issue, { blank: questionText.blankShort, later: questionText.later })
            .filter((choice) => choice.answer !== null)
            .slice(0, 5)
            .map(({ answer: word, text: words }) => (
              <button
                key={word}
                type="button"
                className="button grid-choice"
                onClick={() => word !== null && answer(word)}
              >
                {words}
              </button>
            ))}
          {isTyped ? null : (
            <button type="button" className="button grid-choice" onClick={() => showGrid(false)}>
              {questionText.answerThere}
            </button>
          )}
        </div>
      </td>
    </tr>
  );
});

import { useMemo } from 'react';
import { openQuestions } from '../../model/intake-questions';
import { Button } from '../../parts/button';
import { useSubmitKeys } from '../../parts/use-submit-keys';
import { type OpenIntake, useIntake } from '../../stores/intake';
import { previewText } from '../../text/intake-preview';
import { questionText } from '../../text/intake-questions';
import { AllAnswered } from './all-answered';
import { QuestionsGrid } from './questions-grid';
import { QuestionsOneByOne } from './questions-one-by-one';

type QuestionsStepProps = {
  readonly open: OpenIntake;
  readonly shown: string | null;
  readonly asGrid: boolean;
};

/** Step 2: everything that only the clerk or the agency can say. */
export function QuestionsStep({ open, shown, asGrid }: QuestionsStepProps) {
  const goTo = useIntake((state) => state.goTo);
  const showGrid = useIntake((state) => state.showGrid);
  const leaveRest = useIntake((state) => state.leaveRest);
  const takeBack = useIntake((state) => state.takeBack);
  const questions = useMemo(() => openQuestions(open.files), [open.files]);
  const current = questions.find(({ id }) => id === shown) ?? questions[0];
  useSubmitKeys(() => goTo('preview'));

  return (
    <>
      {!current ? (
        <AllAnswered />
      ) : asGrid ? (
        <QuestionsGrid open={open} questions={questions} current={current} />
      ) : (
        <QuestionsOneByOne open={open} questions={questions} current={current} />
      )}
      <div className="intake-foot question-foot">
        <Button onClick={() => goTo('files')}>{previewText.back}</Button>
        {current ? (
          <>
            <Button onClick={() => showGrid(!asGrid)}>
              {asGrid ? questionText.oneByOne : questionText.asGrid}
            </Button>
            <Button onClick={() => void leaveRest(current.file.key)}>{questionText.leaveRest}</Button>
          </>
        ) : null}
        {open.given.length > 0 ? (
          <Button onClick={() => void takeBack()} keys="Ctrl+Z">
            {questionText.takeBack}
          </Button>
        ) : null}
        <Button kind={current ? 'plain' : 'primary'} onClick={() => goTo('preview')} keys="Ctrl+Enter">
          {questionText.toPreview}
        </Button>
      </div>
      {current ? (
        <p className="key-line muted small">{asGrid ? questionText.gridKeys : questionText.keys}</p>
      ) : null}
    </>
  );
}

import { assertNever } from '../../../shared/kit/assert-never';
import { openQuestions } from '../../model/intake-questions';
import { AntdFrame } from '../../parts/antd-frame';
import { Button } from '../../parts/button';
import { StepLine } from '../../parts/step-line';
import { type IntakeStep, useIntake } from '../../stores/intake';
import { intakeText } from '../../text/intake';
import { questionText } from '../../text/intake-questions';
import { DoneStep } from './done-step';
import { FilesStep } from './files-step';
import { LetterDialog } from './letter-dialog';
import { PreviewStep } from './preview-step';
import { QuestionsStep } from './questions-step';
import { ReadingStep } from './reading-step';
import './intake.css';
import './preview.css';
import './questions.css';

/** Taking in reports, from files to the register, in four steps. */
export function IntakeView() {
  const step = useIntake((state) => state.step);
  const hide = useIntake((state) => state.hide);
  return (
    <AntdFrame>
      <section className="screen" aria-label={intakeText.title} data-screen="intake">
        <header className="screen-head">
          <h1>{intakeText.title}</h1>
          <StepLine label={intakeText.title} steps={stepNames(step)} current={stepNumber(step)} />
          <div className="actions">
            <Button kind="quiet" onClick={hide} keys="Esc">
              {intakeText.hide}
            </Button>
          </div>
        </header>
        {bodyOf(step)}
        <LetterDialog />
      </section>
    </AntdFrame>
  );
}

/** The steps, the second with the number of questions once they are known. */
function stepNames(step: IntakeStep): readonly string[] {
  const { steps } = intakeText;
  if (step.name !== 'questions' && step.name !== 'preview') return steps;
  const count = openQuestions(step.open.files).length;
  return steps.map((name, index) => (index === 1 ? questionText.steps(count) : name));
}

function stepNumber({ name }: IntakeStep): number {
  switch (name) {
    case 'files':
    case 'reading':
      return 0;
    case 'questions':
      return 1;
    case 'preview':
      return 2;
    default:
      return 3;
  }
}

function bodyOf(step: IntakeStep) {
  switch (step.name) {
    case 'files':
      return <FilesStep problem={step.problem} />;
    case 'reading':
      return <ReadingStep progress={step.progress} stopping={step.stopping} />;
    case 'questions':
      return <QuestionsStep open={step.open} shown={step.question} asGrid={step.asGrid} />;
    case 'preview':
      return <PreviewStep open={step.open} shown={step.file} />;
    case 'committing':
      return (
        <p className="loading-line" role="status">
          {intakeText.committing}
        </p>
      );
    case 'done':
      return <DoneStep files={step.files} open={step.open} />;
    default:
      return assertNever(step);
  }
}

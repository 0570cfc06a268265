import { assertNever } from '../../../shared/kit/assert-never';
import { AntdFrame } from '../../parts/antd-frame';
import { Button } from '../../parts/button';
import { StepLine } from '../../parts/step-line';
import { type IntakeStep, useIntake } from '../../stores/intake';
import { intakeText } from '../../text/intake';
import { DoneStep } from './done-step';
import { FilesStep } from './files-step';
import { PreviewStep } from './preview-step';
import { ReadingStep } from './reading-step';
import './intake.css';

/** Taking in reports, from files to the register, in three steps. */
export function IntakeView() {
  const step = useIntake((state) => state.step);
  const hide = useIntake((state) => state.hide);
  return (
    <AntdFrame>
      <section className="screen" aria-label={intakeText.title} data-screen="intake">
        <header className="screen-head">
          <h1>{intakeText.title}</h1>
          <StepLine label={intakeText.title} steps={intakeText.steps} current={stepNumber(step)} />
          <div className="actions">
            <Button kind="quiet" onClick={hide} keys="Esc">
              {intakeText.hide}
            </Button>
          </div>
        </header>
        {bodyOf(step)}
      </section>
    </AntdFrame>
  );
}

function stepNumber({ name }: IntakeStep): number {
  if (name === 'files') return 0;
  return name === 'reading' || name === 'preview' ? 1 : 2;
}

function bodyOf(step: IntakeStep) {
  switch (step.name) {
    case 'files':
      return <FilesStep problem={step.problem} />;
    case 'reading':
      return <ReadingStep progress={step.progress} stopping={step.stopping} />;
    case 'preview':
      return <PreviewStep preview={step.preview} withOpenIssues={step.withOpenIssues} />;
    case 'committing':
      return (
        <p className="loading-line" role="status">
          {intakeText.committing}
        </p>
      );
    case 'done':
      return <DoneStep files={step.files} />;
    default:
      return assertNever(step);
  }
}

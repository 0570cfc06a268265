import { unanswered } from '../../../model/agency-answers';
import { AntdFrame } from '../../../parts/antd-frame';
import { Button } from '../../../parts/button';
import { StepLine } from '../../../parts/step-line';
import { useSubmitKeys } from '../../../parts/use-submit-keys';
import { useAgencyWizard } from '../../../stores/agencies-wizard';
import { canRecord, type WizardStep } from '../../../stores/agencies-wizard-state';
import { wizardText as text } from '../../../text/agencies-wizard';
import { FormStep } from './form-step';
import { PreviewStep } from './preview-step';
import { QuestionsStep } from './questions-step';
import './wizard.css';

const stepNumbers: Readonly<Record<WizardStep, number>> = { form: 0, questions: 1, preview: 2 };

/** Records what happens to agencies, in steps; everything that follows is shown before anything is written. */
export function WizardView() {
  const step = useAgencyWizard((state) => state.step);
  const preview = useAgencyWizard((state) => state.preview);
  const answers = useAgencyWizard((state) => state.answers);
  const next = useAgencyWizard((state) => state.next);
  useSubmitKeys(() => void next());
  const open = preview === null ? 0 : unanswered(preview, answers);
  return (
    <AntdFrame>
      <section className="screen agency-wizard" aria-label={text.title} data-screen="agency-wizard">
        <header className="screen-head">
          <h1>{text.title}</h1>
          <StepLine label={text.title} steps={text.steps(open)} current={stepNumbers[step]} />
        </header>
        {step === 'form' ? <FormStep /> : null}
        {step === 'questions' ? <QuestionsStep /> : null}
        {step === 'preview' && preview !== null ? <PreviewStep preview={preview} /> : null}
        <WizardFoot />
      </section>
    </AntdFrame>
  );
}

function WizardFoot() {
  const step = useAgencyWizard((state) => state.step);
  const busy = useAgencyWizard((state) => state.busy);
  const next = useAgencyWizard((state) => state.next);
  const back = useAgencyWizard((state) => state.back);
  const isReady = useAgencyWizard(canRecord);
  const words = { form: text.next, questions: text.nextQuestions, preview: text.record }[step];
  return (
    <footer className="legend wizard-foot">
      <Button onClick={back} keys="Esc">
        {step === 'form' ? text.close : text.back}
      </Button>
      <span className="muted" role="status">
        {busy ? text.busy : text.nothingYet}
      </span>
      <Button
        kind="primary"
        onClick={() => void next()}
        keys={text.submitKeys}
        disabled={busy || (step === 'preview' && !isReady)}
      >
        {words}
      </Button>
    </footer>
  );
}

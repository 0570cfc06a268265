import { useEffect, useRef } from 'react';
import { assertNever } from '../../../shared/kit/assert-never';
import { AntdFrame } from '../../parts/antd-frame';
import { Button } from '../../parts/button';
import { StepLine } from '../../parts/step-line';
import { type PlanReadingStep, usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';
import { BindStep } from './bind-step';
import { ChooseStep } from './choose-step';
import { DoneStep } from './done-step';
import { ReadingStep } from './reading-step';
import { ReviewStep } from './review-step';
import './plan-reading.css';
import './plan-reading-source.css';

/** From a document to a plan of the register, in four steps. */
export function PlanReadingView() {
  const step = usePlanReading((state) => state.step);
  const open = usePlanReading((state) => state.open);
  const hide = usePlanReading((state) => state.hide);
  const leave = usePlanReading((state) => state.leave);
  const mode = usePlanReading((state) => state.mode);
  const screen = useRef<HTMLElement>(null);
  // What had the focus goes with its step or its form; the keys of the next one begin here.
  useEffect(() => {
    if (mode !== 'show') return;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && step.name !== 'choose') screen.current?.focus();
  }, [step.name, mode]);
  return (
    <AntdFrame>
      <section
        ref={screen}
        className="screen"
        tabIndex={-1}
        aria-label={text.title}
        data-screen="plan-reading"
      >
        <header className="screen-head">
          <h1>{text.title}</h1>
          {open ? <span className="muted reading-file">{open.fileName || text.pasted}</span> : null}
          <StepLine label={text.title} steps={text.steps} current={stepNumber(step)} />
          <div className="actions">
            {open ? <Button onClick={leave}>{text.back}</Button> : null}
            <Button kind="quiet" onClick={hide} keys="Esc">
              {text.hide}
            </Button>
          </div>
        </header>
        {bodyOf(step)}
      </section>
    </AntdFrame>
  );
}

function stepNumber({ name }: PlanReadingStep): number {
  switch (name) {
    case 'choose':
    case 'reading':
      return 0;
    case 'review':
      return 1;
    case 'bind':
      return 2;
    default:
      return 3;
  }
}

function bodyOf(step: PlanReadingStep) {
  switch (step.name) {
    case 'choose':
      return <ChooseStep problem={step.problem} />;
    case 'reading':
      return <ReadingStep stopping={step.stopping} />;
    case 'review':
      return <ReviewStep />;
    case 'bind':
      return <BindStep proposal={step.proposal} />;
    case 'confirming':
      return (
        <p className="loading-line" role="status">
          {text.confirming}
        </p>
      );
    case 'done':
      return <DoneStep plan={step.plan} draftId={step.draftId} />;
    default:
      return assertNever(step);
  }
}

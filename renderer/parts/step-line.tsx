import { Steps } from 'antd';

type StepLineProps = { readonly label: string; readonly steps: readonly string[]; readonly current: number };

/** Where one stands in a row of steps. */
export function StepLine({ label, steps, current }: StepLineProps) {
  return (
    <section className="step-line" aria-label={`${label}: ${steps[current] ?? ''}`}>
      <Steps size="small" current={current} items={steps.map((title) => ({ title }))} />
    </section>
  );
}

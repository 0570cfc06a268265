import { type ReactNode, useId } from 'react';

type PanelSectionProps = {
  readonly title: string;
  /** Beside the title, such as the way to put something right. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** One part of the panel under its heading. */
export function PanelSection({ title, action, children }: PanelSectionProps) {
  const id = useId();
  return (
    <section className="stack agency-section" aria-labelledby={id}>
      <div className="card-head">
        <h3 id={id}>{title}</h3>
        {action}
      </div>
      {children}
    </section>
  );
}

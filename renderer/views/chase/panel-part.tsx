import { type ReactNode, useId } from 'react';

type PanelPartProps = { readonly title: string; readonly children: ReactNode };

/** One part of the panel under its heading. */
export function PanelPart({ title, children }: PanelPartProps) {
  const id = useId();
  return (
    <section className="chase-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';

type SidePanelProps = {
  readonly title: string;
  readonly subtitle?: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Details on the right of a table. It takes the focus when it opens and gives it back when it goes. */
export function SidePanel({ title, subtitle, closeLabel, onClose, children }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus();
    return () => {
      // Where another place was chosen meanwhile, the focus is there already.
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    <aside ref={panel} className="side-panel" aria-label={title} tabIndex={-1}>
      <header className="side-panel-head">
        <div>
          <h2>{title}</h2>
          {subtitle ? <p className="muted">{subtitle}</p> : null}
        </div>
        <button type="button" className="button button-quiet" onClick={onClose} title="Esc">
          {closeLabel}
        </button>
      </header>
      <div className="side-panel-body">{children}</div>
    </aside>
  );
}

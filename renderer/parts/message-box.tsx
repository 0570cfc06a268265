import type { ReactNode } from 'react';

type MessageBoxProps = {
  readonly tone: 'problem' | 'warning' | 'note';
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons under the text. */
  readonly actions?: ReactNode;
};

/** What was found and what to do about it. A problem is read out as soon as it appears. */
export function MessageBox({ tone, title, children, actions }: MessageBoxProps) {
  return (
    <div className={`message message-${tone}`} role={tone === 'problem' ? 'alert' : 'note'}>
      <p className="message-title">{title}</p>
      {children}
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  );
}

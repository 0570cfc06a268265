import type { ReactNode } from 'react';

type ButtonProps = {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly disabled?: boolean;
  /** A fuller name for those who do not see what stands around the button. */
  readonly label?: string;
  /** The keys that do the same, shown as a hint. */
  readonly keys?: string;
  /** What is good to know before, shown as a hint. */
  readonly hint?: string;
};

/** A button that does one thing. A screen has at most one `primary`. */
export function Button({
  children,
  onClick,
  kind = 'plain',
  disabled = false,
  label,
  keys,
  hint,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${kind}`}
      onClick={onClick}
      disabled={disabled}
      aria-label={label}
      title={hint ?? keys}
    >
      {children}
    </button>
  );
}

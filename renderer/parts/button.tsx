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
};

/** A button that does one thing. A screen has at most one `primary`. */
export function Button({ children, onClick, kind = 'plain', disabled = false, label, keys }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${kind}`}
      onClick={onClick}
      disabled={disabled}
      aria-label={label}
      title={keys}
    >
      {children}
    </button>
  );
}

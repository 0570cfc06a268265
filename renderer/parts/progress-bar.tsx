type ProgressBarProps = {
  readonly label: string;
  /** Null while it is not known how much there is to do. */
  readonly done: number | null;
  readonly total: number;
};

/** How far a long work has come. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  return done === null ? (
    <progress className="progress" aria-label={label} />
  ) : (
    <progress className="progress" aria-label={label} value={done} max={Math.max(total, 1)} />
  );
}

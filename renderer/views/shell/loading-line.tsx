import { shellText } from '../../text/shell';

/** Stands where something has been asked for and is not here yet. */
export function LoadingLine() {
  return (
    <p className="loading-line" role="status">
      {shellText.loading}
    </p>
  );
}

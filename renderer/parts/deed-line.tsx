import { Button } from './button';

/** A way to go, with its keys. */
type Way = { readonly name: string; readonly keys: string; readonly go: () => void };

type DeedLineProps = {
  /** What was recorded last; null where there is nothing to tell. */
  readonly words: string | null;
  /** Whether it was taken back; then the line says so, and offers the way forth again. */
  readonly isUndone: boolean;
  readonly back: Way;
  /** Null where what was taken back cannot be done again. */
  readonly forth: Way | null;
  /** The word on the button that puts the line away. */
  readonly dismiss: string;
  readonly onDismiss: () => void;
};

/** One line that says what was recorded last and offers the way back, or forth again. */
export function DeedLine({ words, isUndone, back, forth, dismiss, onDismiss }: DeedLineProps) {
  const way = isUndone ? forth : back;
  return (
    <div role="status" className="deed-line">
      {words === null ? null : (
        <>
          <span>{isUndone ? `${back.name}: ${words}` : words}</span>
          {way ? (
            <Button keys={way.keys} onClick={way.go}>
              {way.name}
            </Button>
          ) : null}
          <Button kind="quiet" onClick={onDismiss}>
            {dismiss}
          </Button>
        </>
      )}
    </div>
  );
}

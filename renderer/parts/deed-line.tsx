import { Button } from './button';

type DeedLineProps = {
  /** What was recorded last; null where there is nothing to tell. */
  readonly words: string | null;
  /** The way back, or forth again, with its keys; null where there is none. */
  readonly way: { readonly name: string; readonly keys: string; readonly go: () => void } | null;
  /** The word on the button that puts the line away. */
  readonly dismiss: string;
  readonly onDismiss: () => void;
};

/** One line that says what was recorded last and offers the way back. */
export function DeedLine({ words, way, dismiss, onDismiss }: DeedLineProps) {
  return (
    <div role="status" className="deed-line">
      {words === null ? null : (
        <>
          <span>{words}</span>
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

import { Button } from '../../parts/button';
import { usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';

type FormActionsProps = { readonly label: string; readonly keys: string; readonly onDone: () => void };

/** The two ways out of a form of the review: do it, or leave the entry as it is. */
export function FormActions({ label, keys, onDone }: FormActionsProps) {
  const { setMode } = usePlanReading.getState();
  return (
    <div className="actions">
      <Button kind="primary" onClick={onDone} keys={keys}>
        {label}
      </Button>
      <Button onClick={() => setMode('show')} keys="Esc">
        {text.cancel}
      </Button>
    </div>
  );
}

import { Button } from '../../../parts/button';
import { agencyPanelText as text } from '../../../text/agencies-panel';

type SaveOrCancelProps = {
  readonly keys?: string;
  readonly isWrong?: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** The two buttons under a value that is put right in its place. */
export function SaveOrCancel({ keys = text.saveKeys, isWrong = false, onSave, onCancel }: SaveOrCancelProps) {
  return (
    <div className="actions">
      <Button onClick={onSave} keys={keys} disabled={isWrong}>
        {text.save}
      </Button>
      <Button kind="quiet" onClick={onCancel} keys={text.cancelKeys}>
        {text.cancel}
      </Button>
    </div>
  );
}

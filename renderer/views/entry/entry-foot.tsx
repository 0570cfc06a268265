import { type EntryDraft, isTouched, reportOf } from '../../model/entry-draft';
import { Button } from '../../parts/button';
import { type EntryForm, openCount, useEntry } from '../../stores/entry';
import { changeCountWords, entryText, openWords } from '../../text/entry';
import { acceptEntry } from './use-entry-keys';

type EntryFootProps = { readonly form: EntryForm; readonly draft: EntryDraft };

/** What accepting would do, or what stands in its way, and the button. */
export function EntryFoot({ form, draft }: EntryFootProps) {
  const checked = useEntry((state) => state.checked);
  const checking = useEntry((state) => state.checking);
  const saving = useEntry((state) => state.saving);
  const open = openCount(checked);
  const touched = isTouched(form, draft);
  const isDated = reportOf(form, draft) !== null;
  const says = () => {
    if (!isDated) return entryText.dateWrong;
    if (!touched) return entryText.nothingTyped;
    if (checking) return entryText.checking;
    return open > 0 ? openWords(open) : changeCountWords(checked?.figures.length ?? 0);
  };
  return (
    <footer className="entry-foot">
      <span className="muted small">{entryText.keys}</span>
      <span className={`entry-says${touched && open > 0 ? ' tone-warn' : ''}`} role="status">
        {says()}
      </span>
      <Button
        kind="primary"
        keys={entryText.saveKeys}
        disabled={!touched || !isDated || open > 0 || saving}
        onClick={() => void acceptEntry()}
      >
        {entryText.save}
      </Button>
    </footer>
  );
}

import { nextAlike } from '../../../shared/plan-reading/draft/merge-entries';
import { splitKinds } from '../../../shared/plan-reading/draft/split-kinds';
import { Button } from '../../parts/button';
import { type DraftAtHand, usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';
import { AddForm } from './add-form';
import { EntryFacts } from './entry-facts';
import { EntryForm } from './entry-form';
import { SplitForm } from './split-form';

/** The entry at hand: what it says, what is not clear about it, and what can be done with it. */
export function EntryCard({ open }: { readonly open: DraftAtHand }) {
  const current = usePlanReading((state) => state.current);
  const mode = usePlanReading((state) => state.mode);
  const marked = usePlanReading((state) => state.marked);
  const { accept, reject, reopen, merge, setMode, moveToMarked } = usePlanReading.getState();
  const entry = open.draft.entries.find(({ id }) => id === current);
  if (mode === 'add') return <AddForm open={open} />;
  if (!entry) return null;
  const canSplit = splitKinds.has(entry.value.kind);
  if (mode === 'edit') return <EntryForm key={entry.id} entry={entry} draft={open.draft} />;
  if (mode === 'split' && canSplit) return <SplitForm key={entry.id} entry={entry} />;
  const next = nextAlike(open.draft, entry.id);
  return (
    <section className="finding-card" aria-label={text.list}>
      <EntryFacts entry={entry} draft={open.draft} />
      <div className="actions">
        {entry.decision === 'open' ? (
          <>
            <Button kind="primary" onClick={accept} keys="A">
              {text.accept}
            </Button>
            <Button onClick={reject} keys="X">
              {text.reject}
            </Button>
          </>
        ) : (
          <Button onClick={reopen} keys="U">
            {text.reopen}
          </Button>
        )}
        <Button onClick={() => setMode('edit')} keys="E">
          {text.edit}
        </Button>
        {canSplit ? (
          <Button onClick={() => setMode('split')} keys="S">
            {text.split}
          </Button>
        ) : null}
        {next || entry.made === 'merge' ? (
          <Button onClick={merge} keys="M">
            {next ? text.merge : text.unmerge}
          </Button>
        ) : null}
        {marked ? <Button onClick={moveToMarked}>{text.useMarked}</Button> : null}
      </div>
    </section>
  );
}

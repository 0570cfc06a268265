import { useMemo } from 'react';
import { entryTopics, generalIssues } from '../../model/entry-rows';
import { Button } from '../../parts/button';
import { useEntry } from '../../stores/entry';
import { entryText, pastedWords } from '../../text/entry';
import { periodTitle } from '../../text/period';
import { ProblemBox } from '../problem-box';
import { FailureBox } from '../shell/failure-box';
import { LoadingLine } from '../shell/loading-line';
import './entry.css';
import { EntryFoot } from './entry-foot';
import { EntryHead } from './entry-head';
import { EntryQuestion } from './entry-question';
import { EntryTable } from './entry-table';
import { useEntryKeys } from './use-entry-keys';

/** Nhập tay: the figures of one agency and period, typed under the rules that files are under. */
export function EntryView() {
  const form = useEntry((state) => state.form);
  const draft = useEntry((state) => state.draft);
  const checked = useEntry((state) => state.checked);
  const showAll = useEntry((state) => state.showAll);
  const pasted = useEntry((state) => state.pasted);
  const refused = useEntry((state) => state.refused);
  const { close, refresh } = useEntry.getState();
  useEntryKeys();
  const topics = useMemo(
    () => (form.status === 'ready' && draft ? entryTopics(form.value, draft.texts, checked, showAll) : []),
    [form, draft, checked, showAll],
  );

  if (form.status === 'failed') return <FailureBox problem={form.problem} />;
  if (form.status === 'loading' || !draft) return <LoadingLine />;
  const { agencyName, period } = form.value;
  const general = generalIssues(checked, draft.texts);
  return (
    <section className="screen" data-screen="entry" aria-label={entryText.title}>
      <header className="screen-head">
        <h1>
          {entryText.title} · {agencyName} · {periodTitle(period)}
        </h1>
        <div className="actions">
          <Button kind="quiet" keys={entryText.leaveKeys} onClick={close}>
            {entryText.leave}
          </Button>
        </div>
      </header>
      <EntryHead form={form.value} draft={draft} />
      {refused ? (
        <div className="entry-notice">
          <ProblemBox
            problem={refused}
            actions={<Button onClick={() => void refresh()}>{entryText.refresh}</Button>}
          />
        </div>
      ) : null}
      {pasted ? (
        <p className="entry-notice" role="status">
          {pasted === 'refused' ? entryText.pasteRefused : pastedWords(pasted)}
        </p>
      ) : null}
      {general.map((issue) => (
        <div key={issue.id} className="entry-notice">
          <EntryQuestion issue={issue} unit="" />
        </div>
      ))}
      <EntryTable topics={topics} draft={draft} />
      <EntryFoot form={form.value} draft={draft} />
    </section>
  );
}

import { unitsIn } from '../../../shared/domain/duties/state-counts';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { useDuties } from '../../stores/duties';
import { useOpenedDuty } from '../../stores/duties-opened';
import { dutiesText as text } from '../../text/duties';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { DutiesTable } from './duties-table';
import { DutyFilterBar } from './duty-filter-bar';
import { DutyPanel } from './duty-panel';
import { MarksBar } from './marks-bar';

/** The duties of a plan by agency or by topic, with the duty that is looked at beside them. */
export function DutiesTab({ by }: { readonly by: 'agency' | 'topic' }) {
  const list = useDuties((state) => state.list);
  const isOther = useDuties((state) => state.filters.by !== by);
  const opened = useOpenedDuty((state) => state.opened);
  return (
    <>
      <DutyFilterBar />
      <MarksBar />
      {list.status === 'failed' ? <ProblemBox problem={list.problem} /> : null}
      {list.status === 'loading' || isOther ? <LoadingLine /> : null}
      {list.status === 'ready' && !isOther ? (
        <div className="with-panel">
          {list.value.total === 0 ? (
            <NoRows isEmpty={unitsIn(list.value.counts) === 0} />
          ) : (
            <DutiesTable by={by} count={list.value.total} />
          )}
          {opened ? <DutyPanel key={opened.duty} /> : null}
        </div>
      ) : null}
      <p className="legend">{text.keys}</p>
    </>
  );
}

function NoRows({ isEmpty }: { readonly isEmpty: boolean }) {
  const { search, role, state, agency } = useDuties((one) => one.filters);
  const isFiltered = search.trim() !== '' || role !== null || state !== null || agency !== null;
  const clear = () => void useDuties.getState().filter({ search: '', role: null, state: null, agency: null });
  return (
    <div className="plan-empty">
      <MessageBox
        tone="note"
        title={isEmpty && !isFiltered ? text.noDuties : text.noRows}
        actions={isFiltered ? <Button onClick={clear}>{text.clear}</Button> : null}
      />
    </div>
  );
}

import { useState } from 'react';
import type { PeriodCode } from '../../../shared/domain/period';
import { requestTitle } from '../../../shared/wording/request-title';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { writeTemplates } from '../../stores/documents';
import { type RequestSummary, useRequests } from '../../stores/requests';
import { byWhom } from '../../text/duties';
import { requestFacts, reuseText, requestsText as text } from '../../text/plan-requests';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { GapTable } from './gap-table';
import { RequestForm } from './request-form';
import { ReuseEdits } from './reuse-edits';
import { ReuseForm } from './reuse-form';
import './plan-requests.css';

/** Requests out of turn: the letters, and for one of them what is held and what is still to be asked of whom. */
export function RequestsTab() {
  const list = useRequests((state) => state.list);
  const isAdding = useRequests((state) => state.isAdding);
  const { setAdding } = useRequests.getState();
  if (list.status === 'loading') return <LoadingLine />;
  if (list.status === 'failed') return <ProblemBox problem={list.problem} />;
  return (
    <>
      {isAdding ? null : (
        <div className="plan-line actions">
          <Button onClick={() => setAdding(true)}>{text.add}</Button>
        </div>
      )}
      {isAdding ? (
        <div className="plan-request-form">
          <RequestForm onDone={() => setAdding(false)} />
        </div>
      ) : list.value.length === 0 ? (
        <div className="plan-empty">
          <MessageBox tone="note" title={text.title}>
            <p>{text.none}</p>
          </MessageBox>
        </div>
      ) : (
        <div className="plan-requests">
          <RequestList requests={list.value} />
          <ChosenRequest />
        </div>
      )}
    </>
  );
}

function RequestList({ requests }: { readonly requests: readonly RequestSummary[] }) {
  const chosen = useRequests((state) => state.chosen);
  return (
    <nav className="plan-request-list" aria-label={text.list}>
      {requests.map((request) =>
        request.undoneAt === null ? (
          <button
            type="button"
            key={`${request.period} ${request.recordedAt}`}
            className="plan-request"
            aria-current={request.period === chosen}
            onClick={() => void useRequests.getState().choose(request.period)}
          >
            {requestTitle(request)}
            <span className="plan-tree-note">{requestFacts(request)}</span>
          </button>
        ) : (
          <div key={`${request.period} ${request.recordedAt}`} className="plan-request muted">
            {requestTitle(request)}
            <span className="plan-tree-note">{byWhom(request)}</span>
            <Button
              label={`${text.redo}: ${requestTitle(request)}`}
              onClick={() => void useRequests.getState().redo(request.period)}
            >
              {text.redo}
            </Button>
          </div>
        ),
      )}
    </nav>
  );
}

function ChosenRequest() {
  const gap = useRequests((state) => state.gap);
  const chosen = useRequests((state) => state.chosen);
  const [isChanging, setChanging] = useState<PeriodCode | null>(null);
  if (chosen === null) return null;
  if (gap.status === 'loading') return <LoadingLine />;
  if (gap.status === 'failed') return <ProblemBox problem={gap.problem} />;
  const { request } = gap.value;
  return (
    <div className="plan-request-body">
      <div className="plan-line actions">
        <b>{request.title === '' ? requestTitle(request) : request.title}</b>
        <Button onClick={() => void writeTemplates(request.period, null, text.templateTitle)}>
          {text.templates}
        </Button>
        <Button onClick={() => setChanging(request.period)}>{reuseText.change}</Button>
        <Button kind="quiet" onClick={() => void useRequests.getState().undo(request.period)}>
          {text.undo}
        </Button>
      </div>
      {isChanging === request.period ? (
        <div className="plan-line">
          <ReuseForm key={request.period} request={request} onDone={() => setChanging(null)} />
        </div>
      ) : null}
      <ReuseEdits request={request} />
      <GapTable gap={gap.value} />
    </div>
  );
}

import type { ReactNode } from 'react';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import type { PlanDetail } from '../../../shared/domain/plan-detail';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { usePlanDetail } from '../../stores/plan-detail';
import { byWhom } from '../../text/duties';
import { basisWords, editWords, missingWords, planText as text } from '../../text/plan';
import { DocumentValue } from './document-value';

/** The document behind a plan: its head with blanks as blanks, what is missing, what it rests on, whom it goes to. */
export function DocumentSheet({ detail }: { readonly detail: PlanDetail }) {
  const { plan, document, missing, legalBases, recipients, edits, fileName, asOf, dataWindowSource } = detail;
  return (
    <aside className="side-panel plan-document" aria-label={text.document}>
      <header className="side-panel-head">
        <h2>{text.document}</h2>
      </header>
      <div className="side-panel-body">
        {missing.length === 0 ? (
          <p className="muted">{text.nothingMissing}</p>
        ) : (
          <MessageBox tone="warning" title={text.missing}>
            <ul className="plan-list">
              {missing.map((one) => (
                <li key={`${one.what} ${one.place} ${one.quote}`}>{missingWords(one)}</li>
              ))}
            </ul>
          </MessageBox>
        )}
        <dl className="facts">
          {(['number', 'date', 'issuer', 'title'] as const).map((field) => (
            <DocumentValue key={field} detail={detail} field={field} />
          ))}
          <dt>{text.asPrinted}</dt>
          <dd>{document.dateAsWritten === '' ? text.noDate : document.dateAsWritten}</dd>
          <dt>{text.standing}</dt>
          <dd>{plan.standingAgencyName}</dd>
          <dt>{text.asOf}</dt>
          <dd>{formatDate(asOf)}</dd>
          {fileName === null ? null : (
            <>
              <dt>{text.read_from}</dt>
              <dd>{fileName}</dd>
            </>
          )}
          {dataWindowSource === '' ? null : (
            <>
              <dt>{text.window}</dt>
              <dd>{dataWindowSource}</dd>
            </>
          )}
        </dl>
        <Part title={`${text.bases} (${legalBases.length})`}>
          {legalBases.map((basis, index) => {
            const { text: words, note } = basisWords(basis);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a basis is its place in the document.
              <li key={index}>
                {words} <span className="muted small">{note}</span>
              </li>
            );
          })}
        </Part>
        <Part title={`${text.recipients} (${recipients.length})`}>
          {recipients.map((recipient, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a recipient is its place in the list.
            <li key={index}>{recipient}</li>
          ))}
        </Part>
        {edits.length > 0 ? (
          <Part title={text.edits}>
            {edits.map((edit) => (
              <li key={edit.id} className={edit.undoneAt === null ? undefined : 'plan-undone'}>
                {editWords(edit)}{' '}
                <span className="muted small">
                  {byWhom({ ...edit, recordedBy: edit.editedBy, recordedAt: edit.editedAt })}
                </span>
                {edit.undoneAt === null ? (
                  <Button
                    kind="quiet"
                    label={`${text.undo}: ${editWords(edit)}`}
                    onClick={() => void usePlanDetail.getState().undoEdit(edit.id)}
                  >
                    {text.undo}
                  </Button>
                ) : null}
              </li>
            ))}
          </Part>
        ) : null}
      </div>
    </aside>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="plan-list">{children}</ul>
    </section>
  );
}

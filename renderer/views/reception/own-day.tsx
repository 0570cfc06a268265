import { useState } from 'react';
import type { Reception } from '../../../shared/domain/reception';
import { Button } from '../../parts/button';
import { readyValue } from '../../stores/loadable';
import { useReception } from '../../stores/reception';
import { type ReportExtension, useReceptionExtensions } from '../../stores/reception-extensions';
import {
  extensionNote,
  extensionWords,
  ownDayWords,
  sourceOfDayWords,
  receptionDueText as text,
} from '../../text/reception-due';
import { ProblemBox } from '../problem-box';
import { ExtensionForm } from './extension-form';

/** The agency's own day, the words that it comes from, and the later days that it was granted. */
export function OwnDay({ reception }: { readonly reception: Reception }) {
  const history = useReception((state) => state.history);
  const extensions = useReception((state) => state.extensions);
  const [isExtending, setExtending] = useState(false);
  const known = readyValue(history);
  const granted = readyValue(extensions) ?? [];
  return (
    <section className="own-day" aria-label={text.title}>
      <p>{ownDayWords(reception).join(' · ')}</p>
      {known
        ? sourceOfDayWords(known, reception).map((words) => (
            <p key={words} className="muted small breakable">
              {words}
            </p>
          ))
        : null}
      {extensions.status === 'failed' ? <ProblemBox problem={extensions.problem} /> : null}
      {granted.length > 0 ? (
        <ul className="extensions" aria-label={text.extensions}>
          {granted.map((extension) => (
            <ExtensionLine key={extension.extension} extension={extension} />
          ))}
        </ul>
      ) : null}
      {isExtending ? (
        <ExtensionForm
          period={reception.period}
          receptions={[reception]}
          onDone={() => setExtending(false)}
        />
      ) : (
        <div className="actions">
          <Button onClick={() => setExtending(true)}>{text.extend}</Button>
        </div>
      )}
    </section>
  );
}

function ExtensionLine({ extension }: { readonly extension: ReportExtension }) {
  const { undo, redo } = useReceptionExtensions.getState();
  const isUndone = extension.undoneAt !== null;
  const words = extensionWords(extension);
  const deed = isUndone ? text.redo : text.undo;
  return (
    <li>
      <p>
        <span aria-hidden="true">⧗ </span>
        <span className={isUndone ? 'struck' : undefined}>{words}</span>{' '}
        <Button
          kind="quiet"
          label={`${deed}: ${words}`}
          onClick={() => void (isUndone ? redo(extension) : undo(extension))}
        >
          {deed}
        </Button>
      </p>
      <p className="muted small breakable">{extensionNote(extension)}</p>
    </li>
  );
}

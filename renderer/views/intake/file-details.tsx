import { useEffect, useRef, useState } from 'react';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { rememberedUses } from '../../model/intake-remembered';
import { changeCounts, figuresInOrder, issueGroups } from '../../model/intake-summary';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { type PreviewedFile, useIntake } from '../../stores/intake';
import { useMarkedCopy } from '../../stores/intake/marked-copy';
import { changeLine, intakeText } from '../../text/intake';
import { formWords, previewText, sureness } from '../../text/intake-preview';
import { receptionText } from '../../text/reception';
import { StatutoryPreviewBox } from '../statutory/statutory-preview';
import { AttachForm } from './attach-form';
import { ConversionsList } from './conversions-list';
import { CorrectionCard } from './correction-card';
import { EvidenceList } from './evidence-list';
import { FiguresTable } from './figures-table';
import { IssueCard } from './issue-card';
import { RememberedList } from './remembered-list';
import { RememberedUses } from './remembered-uses';

type FileDetailsProps = { readonly file: PreviewedFile; readonly intakeId: string };

/** Everything found in one file: each figure against the register, what needs a look, and what it rests on. */
export function FileDetails({ file, intakeId }: FileDetailsProps) {
  const goTo = useIntake((state) => state.goTo);
  const save = useMarkedCopy((state) => state.save);
  const [correcting, setCorrecting] = useState<string | null>(null);
  const { section, returnTo } = useReturn();
  const corrected = file.figures.find(({ code }) => code === correcting);
  const mapping = file.mappings.find(({ code }) => code === correcting);
  const { documentNumber, documentDate, nil, dutyCount, textCount, key, fileName, status } = file;
  const dated = documentDate ? ` (${formatDate(documentDate)})` : '';
  const isRefused = status === 'rejected';
  const uses = rememberedUses(file);
  const told = new Set(uses.map(({ issue }) => issue));
  const groups = issueGroups(file.issues.filter(({ id, code }) => code !== 'layout_moved' && !told.has(id)));
  const graver = groups.filter(([{ severity }]) => severity !== 'note');
  const notes = groups.filter(([{ severity }]) => severity === 'note');
  const moved = file.issues.find(({ code }) => code === 'layout_moved');
  if (corrected && mapping) {
    return (
      <section className="intake-details" aria-label={fileName} ref={section}>
        <h2 className="breakable">{fileName}</h2>
        <CorrectionCard
          intakeId={intakeId}
          fileKey={key}
          figure={corrected}
          mapping={mapping}
          onClose={(code) => {
            setCorrecting(null);
            returnTo(code);
          }}
        />
      </section>
    );
  }
  return (
    <section className="intake-details" aria-label={fileName} ref={section} tabIndex={-1}>
      <h2 className="breakable">{fileName}</h2>
      <p className="muted">
        {previewText.receivedOn}: {formatDate(file.receivedOn)} · {previewText.documentNumber}:{' '}
        {documentNumber ?? receptionText.noDocument}
        {dated} · {formWords(file)}
        {file.form === null || file.formConfidence === 1 ? '' : ` (${sureness(file.formConfidence)})`}
        {dutyCount > 0 ? ` · ${previewText.duties(dutyCount)}` : ''}
        {textCount > 0 ? ` · ${previewText.texts(textCount)}` : ''}
      </p>
      {nil ? <p>{previewText.nilReport}</p> : null}
      {status === 'needs-review' ? (
        <MessageBox
          tone="warning"
          title={previewText.waits}
          actions={<Button onClick={() => goTo('questions')}>{previewText.answerQuestions}</Button>}
        />
      ) : null}
      {moved ? (
        <MessageBox tone={moved.severity === 'warning' ? 'warning' : 'note'} title={moved.message} />
      ) : null}
      {file.statutory ? (
        <StatutoryPreviewBox statutory={file.statutory} />
      ) : isRefused && file.figures.length === 0 ? null : (
        <section className="stack" aria-label={intakeText.figures}>
          <h3>
            {intakeText.figures} ({file.figures.length})
          </h3>
          <p>{changeLine(changeCounts(file.figures))}</p>
          {file.figures.length === 0 ? (
            <p className="muted">{previewText.noFigures}</p>
          ) : (
            <FiguresTable file={file} figures={figuresInOrder(file.figures)} onCorrect={setCorrecting} />
          )}
        </section>
      )}
      <section className="stack" aria-label={intakeText.findings}>
        <h3>
          {intakeText.findings} ({file.issues.length})
        </h3>
        {file.issues.length === 0 ? <p className="muted">{previewText.noIssues}</p> : null}
        {graver.map((group) => (
          <IssueCard key={group[0].id} fileKey={key} group={group} isRefused={isRefused} />
        ))}
      </section>
      <RememberedUses uses={uses} />
      {isRefused && file.form === null && file.sha256 !== '' ? <AttachForm file={file} /> : null}
      {file.agency !== null && file.period !== null && file.issues.length > 0 ? (
        <div className="actions">
          <Button onClick={() => void save({ intakeId, key }, fileName, previewText.saveMarkedTitle)}>
            {previewText.saveMarked}
          </Button>
        </div>
      ) : null}
      {notes.length > 0 ? (
        <details>
          <summary>{previewText.notes(notes.reduce((sum, group) => sum + group.length, 0))}</summary>
          <div className="stack">
            {notes.map((group) => (
              <IssueCard key={group[0].id} fileKey={key} group={group} isRefused={isRefused} />
            ))}
          </div>
        </details>
      ) : null}
      {file.form === null ? null : <EvidenceList file={file} />}
      <ConversionsList conversions={file.conversions} />
      {file.agency === null ? null : <RememberedList agency={file.agency} />}
    </section>
  );
}

/** Puts the focus back on the figure that was corrected, or near it where it is gone. */
function useReturn() {
  const section = useRef<HTMLElement>(null);
  const [code, returnTo] = useState<string | null>();
  useEffect(() => {
    if (code === undefined) return;
    const own = code === null ? null : section.current?.querySelector<HTMLElement>(`[data-figure="${code}"]`);
    (own ?? section.current?.querySelector<HTMLElement>('[data-figure]') ?? section.current)?.focus();
    returnTo(undefined);
  }, [code]);
  return { section, returnTo };
}

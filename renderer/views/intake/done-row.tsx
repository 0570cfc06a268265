import { changeCounts, openCount } from '../../model/intake-summary';
import { Button } from '../../parts/button';
import { type DoneFile, type OpenIntake, useIntake } from '../../stores/intake';
import { type MarkedSource, useMarkedCopy } from '../../stores/intake/marked-copy';
import { changeLine, intakeText } from '../../text/intake';
import { doneText, undoneWords } from '../../text/intake-done';
import { previewText } from '../../text/intake-preview';
import { periodTitle } from '../../text/period';
import { versionWords } from '../../text/reception';
import { FileState } from './file-state';

type DoneRowProps = {
  readonly file: DoneFile;
  /** The intake in which files still wait; null where none does. */
  readonly open: OpenIntake | null;
};

/** One file that was dealt with: what became of it, and what can be done next. */
export function DoneRow({ file, open }: DoneRowProps) {
  const undo = useIntake((state) => state.undo);
  const redo = useIntake((state) => state.redo);
  const save = useMarkedCopy((state) => state.save);
  const { key, fileName, status, undone, submission, version } = file;
  const markable = markableSource(file, open?.intakeId ?? null);
  const counted = file.figures.filter(({ keepsBefore }) => !keepsBefore);
  return (
    <tr>
      <td>
        <FileState status={status} />
        {undone ? <div className="tone-warn small">↩ {doneText.undone}</div> : null}
      </td>
      <th scope="row" className="breakable">
        {fileName}
        <span className="file-whose">
          {file.agencyName ?? intakeText.unknownAgency} ·{' '}
          {file.period ? periodTitle(file.period) : intakeText.unknownPeriod}
          {version ? ` · ${versionWords(version)}` : ''}
        </span>
        {status === 'rejected' ? <Refused file={file} /> : null}
      </th>
      <td className="breakable">
        {undone
          ? `${undoneWords(undone)}.`
          : status === 'committed'
            ? changeLine(changeCounts(counted))
            : null}
        {open?.again.has(key) ? doneText.readAgain(openCount(file)) : null}
      </td>
      <td>
        <div className="actions done-actions">
          {submission && status === 'committed' ? (
            undone ? (
              <Button label={`${doneText.redo}: ${fileName}`} onClick={() => void redo(key)}>
                {doneText.redo}
              </Button>
            ) : (
              <Button label={`${doneText.undo}: ${fileName}`} onClick={() => void undo(key)}>
                {doneText.undo}
              </Button>
            )
          ) : null}
          {markable ? (
            <Button
              label={`${doneText.saveMarked} ${fileName}`}
              onClick={() => void save(markable, fileName, previewText.saveMarkedTitle)}
            >
              {doneText.saveMarked}
            </Button>
          ) : null}
        </div>
      </td>
    </tr>
  );
}

/** What a marked copy of the file can still be made of; null where nothing of it is marked or it is kept nowhere. */
function markableSource(file: DoneFile, intakeId: string | null): MarkedSource | null {
  if (file.form === null || file.issues.every(({ severity }) => severity === 'note')) return null;
  if (file.submission !== null) return { submission: file.submission };
  const waits = file.status === 'needs-review' && file.agency !== null && file.period !== null;
  return waits && intakeId !== null ? { intakeId, key: file.key } : null;
}

function Refused({ file }: { readonly file: DoneFile }) {
  const errors = file.issues.filter(({ severity, cell }) => severity === 'error' && cell === null);
  return errors.map(({ id, message }) => <p key={id}>{message}</p>);
}

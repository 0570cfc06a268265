import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { type Drafted, useChaseDeeds } from '../../stores/chase-deeds';
import { showInFolder } from '../../stores/documents';
import { chaseStepTitles } from '../../text/chase';
import { agencyCount, fileCount, letterCount, lettersText as text } from '../../text/chase-letters';
import { periodTitle } from '../../text/period';
import { SentForm } from './sent-form';

/** So many files are named; a folder shows the rest. */
const mostFiles = 20;

/** What was written, where it lies, and the record that it went out. */
export function DraftResult({
  drafted,
  onClose,
}: {
  readonly drafted: Drafted;
  readonly onClose: () => void;
}) {
  const { letters, files, leftOut } = drafted;
  const [first] = letters;
  const [path] = files;
  const agencies = new Set(letters.flatMap((letter) => letter.agencies.map(({ agency }) => agency)));
  return (
    <>
      <MessageBox
        tone="note"
        title={`${text.done} ${letterCount(letters.length)}, ${fileCount(files.length)}`}
        actions={
          <>
            {path === undefined ? null : (
              <Button onClick={() => void showInFolder(path)}>{text.openFolder}</Button>
            )}
            <Button onClick={() => useChaseDeeds.getState().forgetDrafted()}>{text.another}</Button>
          </>
        }
      >
        {first ? (
          <p>
            {chaseStepTitles[first.step]} · {periodTitle(first.period)} · {agencyCount(agencies.size)}
          </p>
        ) : null}
        <ul className="chase-owed" aria-label={text.files}>
          {files.slice(0, mostFiles).map((file) => (
            <li key={file} title={file}>
              {fileName(file)}
            </li>
          ))}
          {files.length > mostFiles ? (
            <li className="muted">{text.moreOwed(files.length - mostFiles)}</li>
          ) : null}
        </ul>
        {leftOut.length > 0 ? (
          <p className="muted">
            {text.leftOut}{' '}
            {leftOut
              .slice(0, 10)
              .map(({ name }) => name)
              .join('; ')}
            {leftOut.length > 10 ? '…' : ''}
          </p>
        ) : null}
        <p className="muted small">{text.numberNote}</p>
      </MessageBox>
      <SentForm letters={letters.map(({ letter }) => letter)} onDone={onClose} onCancel={onClose} />
    </>
  );
}

/** The last part of a path of any system. */
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

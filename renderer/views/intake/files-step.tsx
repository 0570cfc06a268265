import { useEffect, useRef } from 'react';
import { Button } from '../../parts/button';
import { useSubmitKeys } from '../../parts/use-submit-keys';
import { useIntake } from '../../stores/intake';
import type { Problem } from '../../stores/loadable';
import { intakeText } from '../../text/intake';
import { ProblemBox } from '../problem-box';
import { ReadingFields } from './reading-fields';
import { ResumeOffer } from './resume-offer';

/** Step 1: which files, and what the clerk knows of them. */
export function FilesStep({ problem }: { readonly problem: Problem | null }) {
  const { request, chooseFiles, chooseFolder, remove, read } = useIntake();
  const { paths, receivedOn } = request;
  const canRead = paths.length > 0 && receivedOn !== null;
  const start = useRef<HTMLDivElement>(null);

  useSubmitKeys(() => void read());
  useEffect(() => {
    start.current?.querySelector<HTMLElement>('button:enabled')?.focus();
  }, []);

  return (
    <div className="intake-body">
      {problem ? <ProblemBox problem={problem} /> : null}
      <ResumeOffer />
      <ReadingFields />
      <div className="actions">
        <Button onClick={() => void chooseFiles()}>{intakeText.chooseFiles}</Button>
        <Button onClick={() => void chooseFolder(intakeText.chooseFolderTitle)}>
          {intakeText.chooseFolder}
        </Button>
      </div>
      <section className="sheet path-sheet" aria-label={intakeText.paths}>
        <h2>
          {intakeText.paths} ({paths.length})
        </h2>
        {paths.length === 0 ? <p className="sheet-body muted">{intakeText.noPaths}</p> : null}
        <ul>
          {paths.map((path) => (
            <li key={path} className="path-row">
              <span className="breakable">{path}</span>
              <Button kind="quiet" label={`${intakeText.remove} ${path}`} onClick={() => remove(path)}>
                {intakeText.remove}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <div className="intake-foot" ref={start}>
        <span className="muted">{intakeText.notWritten}</span>
        <Button
          kind="primary"
          disabled={!canRead}
          keys={intakeText.readKeys}
          onClick={() => void read()}
          key={String(canRead)}
        >
          {intakeText.read}
        </Button>
      </div>
    </div>
  );
}

import { useEffect, useRef } from 'react';
import { changeCounts } from '../../model/intake-summary';
import { Button } from '../../parts/button';
import { useApplication } from '../../stores/application';
import { type CommittedFile, useIntake } from '../../stores/intake';
import { changeWords, intakeText } from '../../text/intake';
import { noticeWords } from '../../text/notice';
import { periodTitle } from '../../text/period';
import { FileState } from './file-state';

/** Step 3: what has been accepted and what has not. */
export function DoneStep({ files }: { readonly files: readonly CommittedFile[] }) {
  const startAnew = useIntake((state) => state.startAnew);
  const hide = useIntake((state) => state.hide);
  const go = useApplication((state) => state.go);
  const committed = files.filter(({ status }) => status === 'committed').length;
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => foot.current?.querySelector<HTMLElement>('.button-primary')?.focus(), []);

  const seeReception = () => {
    startAnew();
    hide();
    go('reception');
  };

  return (
    <>
      <p className="intake-summary" role="status">
        {noticeWords({ deed: 'committed', files: committed })}.
      </p>
      <div className="table-box">
        <table className="table" aria-label={intakeText.doneTitle}>
          <thead>
            <tr>
              <th scope="col">{intakeText.status}</th>
              <th scope="col">{intakeText.file}</th>
              <th scope="col">{intakeText.agency}</th>
              <th scope="col">{intakeText.period}</th>
              <th scope="col" className="number">
                {intakeText.version}
              </th>
              <th scope="col">{intakeText.figures}</th>
              <th scope="col" className="number">
                {intakeText.findings}
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.key}>
                <td>
                  <FileState status={file.status} />
                </td>
                <th scope="row" className="breakable">
                  {file.fileName}
                </th>
                <td>{file.agencyName ?? '–'}</td>
                <td>{file.period ? periodTitle(file.period) : '–'}</td>
                <td className="number">{file.version ?? '–'}</td>
                <td>{file.status === 'committed' ? changeLine(file) : '–'}</td>
                <td className="number">{file.issues.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="intake-foot" ref={foot}>
        <Button onClick={startAnew}>{intakeText.takeMore}</Button>
        <Button kind="primary" onClick={seeReception}>
          {intakeText.seeReception}
        </Button>
      </div>
    </>
  );
}

function changeLine({ figures }: CommittedFile): string {
  const counts = changeCounts(figures);
  return (['added', 'changed', 'unchanged', 'gone'] as const)
    .filter((change) => counts[change] > 0)
    .map((change) => `${counts[change]} ${changeWords[change]}`)
    .join(', ');
}

import { useEffect, useRef } from 'react';
import { changeCounts } from '../../model/intake-summary';
import { Button } from '../../parts/button';
import { useApplication } from '../../stores/application';
import { type CommittedFile, useIntake } from '../../stores/intake';
import { changeLine, intakeText } from '../../text/intake';
import { noticeWords } from '../../text/notice';
import { periodTitle } from '../../text/period';
import { versionWords } from '../../text/reception';
import { FileState } from './file-state';

/** Step 3: what has been accepted and what has not. */
export function DoneStep({ files }: { readonly files: readonly CommittedFile[] }) {
  const startAnew = useIntake((state) => state.startAnew);
  const go = useApplication((state) => state.go);
  const committed = files.filter(({ status }) => status === 'committed').length;
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => foot.current?.querySelector<HTMLElement>('.button-primary')?.focus(), []);

  const seeReception = () => {
    startAnew();
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
              <th scope="col" className="nowrap">
                {intakeText.period}
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
                <td className="nowrap">
                  {file.period ? periodTitle(file.period) : '–'}
                  {file.version ? ` · ${versionWords(file.version)}` : ''}
                </td>
                <td>{file.status === 'committed' ? changeLine(changeCounts(file.figures)) : '–'}</td>
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

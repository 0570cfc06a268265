import { useEffect, useRef } from 'react';
import { Button } from '../../parts/button';
import { TableHead } from '../../parts/table-head';
import { useApplication } from '../../stores/application';
import { type DoneFile, type OpenIntake, useIntake } from '../../stores/intake';
import { intakeText } from '../../text/intake';
import { doneText } from '../../text/intake-done';
import { noticeWords } from '../../text/notice';
import { DoneRow } from './done-row';

type DoneStepProps = { readonly files: readonly DoneFile[]; readonly open: OpenIntake | null };

/** Step 4: what has been accepted, what still waits for answers, and what to ask the agencies for. */
export function DoneStep({ files, open }: DoneStepProps) {
  const startAnew = useIntake((state) => state.startAnew);
  const goTo = useIntake((state) => state.goTo);
  const go = useApplication((state) => state.go);
  const committed = files.filter(({ status }) => status === 'committed').length;
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => foot.current?.querySelector<HTMLElement>('.button-primary')?.focus(), []);

  const seeReception = () => {
    if (!open) startAnew();
    go('reception');
  };

  return (
    <>
      <p className="intake-summary" role="status">
        {noticeWords({ deed: 'committed', files: committed })}.{' '}
        {open ? doneText.waiting(open.files.length) : ''}{' '}
        {open && open.again.size > 0 ? doneText.again(open.again.size) : ''}
      </p>
      <div className="table-box">
        <table className="table done-table" aria-label={doneText.title}>
          <TableHead headings={[intakeText.status, intakeText.file, intakeText.figures, doneText.action]} />
          <tbody>
            {files.map((file) => (
              <DoneRow key={file.key} file={file} open={open} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="intake-foot" ref={foot}>
        <Button onClick={startAnew}>{doneText.takeMore}</Button>
        {open ? <Button onClick={seeReception}>{doneText.seeReception}</Button> : null}
        <Button kind="primary" onClick={open ? () => goTo('questions') : seeReception}>
          {open ? doneText.answerRest : doneText.seeReception}
        </Button>
      </div>
    </>
  );
}

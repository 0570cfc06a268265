import { useMemo } from 'react';
import { openQuestions } from '../../model/intake-questions';
import { batchSummary, readyFiles } from '../../model/intake-summary';
import { Button } from '../../parts/button';
import { useSubmitKeys } from '../../parts/use-submit-keys';
import { type OpenIntake, useIntake } from '../../stores/intake';
import { intakeText, previewWords } from '../../text/intake';
import { batchWords, previewText } from '../../text/intake-preview';
import { questionText } from '../../text/intake-questions';
import { FileDetails } from './file-details';
import { FilesTable } from './files-table';
import { useTakeBackKey } from './use-take-back-key';

type PreviewStepProps = { readonly open: OpenIntake; readonly shown: string | null };

/** Step 3: what accepting each file would do, and what would stay out. */
export function PreviewStep({ open, shown }: PreviewStepProps) {
  const commit = useIntake((state) => state.commit);
  const goTo = useIntake((state) => state.goTo);
  const takeBack = useIntake((state) => state.takeBack);
  const selectFile = useIntake((state) => state.selectFile);
  const { files } = open;
  const file = files.find(({ key }) => key === shown) ?? files[0];
  const count = readyFiles(files).length;
  const questionCount = useMemo(() => openQuestions(files).length, [files]);

  // A file that says nothing new is dealt with all the same, so that a batch of such files can be ended.
  const canCommit = count > 0 || files.every(({ status }) => status === 'unchanged');
  const commitIfAny = () => {
    if (canCommit) void commit();
  };
  useSubmitKeys(commitIfAny);
  useTakeBackKey();

  return (
    <>
      <div className="intake-preview">
        <FilesTable files={files} selected={file?.key ?? null} onSelect={selectFile} />
        {file ? <FileDetails key={file.key} file={file} intakeId={open.intakeId} /> : null}
      </div>
      <div className="intake-foot">
        <Button onClick={() => goTo('files')}>{previewText.back}</Button>
        {questionCount > 0 ? (
          <Button onClick={() => goTo('questions')}>{previewText.questions(questionCount)}</Button>
        ) : null}
        {open.given.length > 0 ? (
          <Button onClick={() => void takeBack()} keys="Ctrl+Z">
            {questionText.takeBack}
          </Button>
        ) : null}
        <span role="status">
          {previewWords(files)}. {count > 0 ? `${batchWords(batchSummary(files))}.` : ''}
        </span>
        <span className="muted reassurance">{intakeText.notWritten}</span>
        <Button kind="primary" disabled={!canCommit} keys={previewText.commitKeys} onClick={commitIfAny}>
          {count > 0
            ? previewText.commit(count)
            : canCommit
              ? previewText.finish
              : previewText.nothingToCommit}
        </Button>
      </div>
    </>
  );
}

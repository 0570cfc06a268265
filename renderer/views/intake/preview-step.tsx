import { useState } from 'react';
import { acceptable } from '../../model/intake-summary';
import { Button } from '../../parts/button';
import { useSubmitKeys } from '../../parts/use-submit-keys';
import { type IntakePreview, useIntake } from '../../stores/intake';
import { intakeText, previewWords } from '../../text/intake';
import { FileDetails } from './file-details';
import { FilesTable } from './files-table';

type PreviewStepProps = { readonly preview: IntakePreview; readonly withOpenIssues: ReadonlySet<string> };

/** Step 2: what accepting each file would do, and which files to accept as far as they are clear. */
export function PreviewStep({ preview, withOpenIssues }: PreviewStepProps) {
  const commit = useIntake((state) => state.commit);
  const back = useIntake((state) => state.back);
  const [selected, setSelected] = useState(preview.files[0]?.key ?? null);
  const file = preview.files.find(({ key }) => key === selected);
  const count = acceptable(preview.files, withOpenIssues).length;

  const commitIfAny = () => {
    if (count > 0) void commit();
  };
  useSubmitKeys(commitIfAny);

  return (
    <>
      <div className="intake-preview">
        <FilesTable
          files={preview.files}
          selected={selected}
          withOpenIssues={withOpenIssues}
          onSelect={setSelected}
        />
        {file ? <FileDetails key={file.key} file={file} /> : null}
      </div>
      <div className="intake-foot">
        <Button onClick={back}>{intakeText.back}</Button>
        <span role="status">{previewWords(preview.files)}.</span>
        <span className="muted reassurance">{intakeText.notWritten}</span>
        <Button kind="primary" disabled={count === 0} keys={intakeText.commitKeys} onClick={commitIfAny}>
          {count === 0 ? intakeText.nothingToCommit : intakeText.commit(count)}
        </Button>
      </div>
    </>
  );
}

import { RovingTable } from '../../parts/roving-table';
import type { PreviewedFile } from '../../stores/intake';
import { intakeText } from '../../text/intake';
import { changeColumns, previewText } from '../../text/intake-preview';
import { changes } from './changes';
import { FileRow } from './file-row';

type FilesTableProps = {
  readonly files: readonly PreviewedFile[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
};

/** All files of the preview, one a line. Moving along the lines shows their details. */
export function FilesTable({ files, selected, onSelect }: FilesTableProps) {
  return (
    <RovingTable label={previewText.files} takesFocus>
      <thead>
        <tr>
          <th scope="col" className="hide-tight">
            {intakeText.status}
          </th>
          <th scope="col">{intakeText.file}</th>
          {changes.map((change) => (
            <th
              key={change}
              scope="col"
              className="number change-count"
              title={changeColumns[change].meaning}
            >
              {changeColumns[change].head}
            </th>
          ))}
          <th scope="col" className="number finding-count">
            {intakeText.findings}
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <FileRow key={file.key} file={file} isSelected={file.key === selected} onSelect={onSelect} />
        ))}
      </tbody>
    </RovingTable>
  );
}

import { RovingTable } from '../../parts/roving-table';
import { numberHeading, TableHead } from '../../parts/table-head';
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
      <TableHead
        headings={[
          { label: intakeText.status, className: 'hide-tight' },
          intakeText.file,
          ...changes.map((change) =>
            numberHeading(changeColumns[change].head, {
              className: 'change-count',
              title: changeColumns[change].meaning,
            }),
          ),
          numberHeading(intakeText.findings, { className: 'finding-count' }),
        ]}
      />
      <tbody>
        {files.map((file) => (
          <FileRow key={file.key} file={file} isSelected={file.key === selected} onSelect={onSelect} />
        ))}
      </tbody>
    </RovingTable>
  );
}

import { memo } from 'react';
import { fileCounts } from '../../model/intake-summary';
import { RovingButton } from '../../parts/roving-button';
import type { PreviewedFile } from '../../stores/intake';
import { intakeText } from '../../text/intake';
import { periodTitle } from '../../text/period';
import { versionWords } from '../../text/reception';
import { changes } from './changes';
import { FileState } from './file-state';

type FileRowProps = {
  readonly file: PreviewedFile;
  readonly isSelected: boolean;
  readonly onSelect: (key: string) => void;
};

/**
 * One file: what it is and what it would change. Kept as it is while other rows are walked through, because a folder may
 * hold thousands of files.
 */
export const FileRow = memo(function FileRow({ file, isSelected, onSelect }: FileRowProps) {
  const select = () => onSelect(file.key);
  const counts = fileCounts(file);
  const whose = file.statutory?.establishmentName ?? file.agencyName;
  const period = file.statutory?.period ?? file.period;
  const hasFigures = (file.statutory?.figures ?? file.figures).length > 0;
  return (
    <tr aria-selected={isSelected} onClick={select}>
      <td className="hide-tight">
        <FileState status={file.status} />
      </td>
      <td>
        <RovingButton
          className="cell-button breakable"
          aria-pressed={isSelected}
          onClick={select}
          onFocus={select}
        >
          <span className="only-tight">
            <FileState status={file.status} />
          </span>
          <span className="file-name" title={file.fileName}>
            {file.fileName}
          </span>
          <span className="file-whose">
            {whose ?? <i className="tone-bad">{intakeText.unknownAgency}</i>} ·{' '}
            {period ? periodTitle(period) : <i className="tone-bad">{intakeText.unknownPeriod}</i>}
            {file.version ? ` · ${versionWords(file.version)}` : ''}
          </span>
        </RovingButton>
      </td>
      {changes.map((change) => (
        <td key={change} className={`number change-count ${counts[change] > 0 ? '' : 'muted'}`}>
          {hasFigures ? counts[change] : '–'}
        </td>
      ))}
      <td className="number finding-count">{file.issues.length}</td>
    </tr>
  );
});

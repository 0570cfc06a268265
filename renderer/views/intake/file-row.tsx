import { memo } from 'react';
import { changeCounts } from '../../model/intake-summary';
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
  const counts = changeCounts(file.figures);
  return (
    <tr aria-selected={isSelected} onClick={select}>
      <td>
        <FileState status={file.status} />
      </td>
      <td>
        <RovingButton
          className="cell-button breakable"
          aria-pressed={isSelected}
          onClick={select}
          onFocus={select}
        >
          {file.fileName}
          <span className="file-whose">
            {file.agencyName ?? <i className="tone-bad">{intakeText.unknownAgency}</i>} ·{' '}
            {file.period ? periodTitle(file.period) : <i className="tone-bad">{intakeText.unknownPeriod}</i>}
            {file.version ? ` · ${versionWords(file.version)}` : ''}
          </span>
        </RovingButton>
      </td>
      {changes.map((change) => (
        <td key={change} className={`number change-count ${counts[change] > 0 ? '' : 'muted'}`}>
          {file.figures.length > 0 ? counts[change] : '–'}
        </td>
      ))}
      <td className="number finding-count">{file.issues.length}</td>
    </tr>
  );
});

import type { PeriodCode } from '../../../shared/domain/period';
import { Button } from '../../parts/button';
import { writeTemplates } from '../../stores/documents';
import { useIntake } from '../../stores/intake';
import { receptionText } from '../../text/reception';

/** The ways in and out of this screen: take in files or a folder, write the workbooks to send out. */
export function ReceptionActions({ period }: { readonly period: PeriodCode }) {
  const chooseFiles = useIntake((state) => state.chooseFiles);
  const chooseFolder = useIntake((state) => state.chooseFolder);
  return (
    <div className="actions">
      <Button onClick={() => void writeTemplates(period, null, receptionText.templateFolderTitle)}>
        {receptionText.writeTemplates}
      </Button>
      <Button onClick={() => void chooseFolder(receptionText.chooseFolderTitle)}>
        {receptionText.takeFolder}
      </Button>
      <Button kind="primary" onClick={() => void chooseFiles()}>
        {receptionText.takeFiles}
      </Button>
    </div>
  );
}

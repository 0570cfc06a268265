import type { SubmissionSummary } from '../../../shared/domain/reception';
import { Button } from '../../parts/button';
import { saveOriginal } from '../../stores/documents';
import { useReception } from '../../stores/reception';
import { annotatedName, receptionText } from '../../text/reception';

type VersionActionsProps = { readonly submission: SubmissionSummary; readonly previous: number | null };

/** What can be done with one version: compare, look at its file, mark it for the agency, take it back. */
export function VersionActions({ submission, previous }: VersionActionsProps) {
  const { version, state, fileSha256, fileName, submission: id } = submission;
  const { compare, undo, redo, annotate, toggleFindings } = useReception.getState();
  const areFindingsOpen = useReception(({ findings }) => findings.has(id));
  const of = (deed: string) => `${deed} ${receptionText.version} ${version}`;
  return (
    <div className="actions">
      {previous === null ? null : (
        <Button label={of(receptionText.compare)} onClick={() => void compare(previous, version)}>
          {receptionText.compare}
        </Button>
      )}
      {fileSha256 === null ? null : (
        <>
          <Button
            label={of(receptionText.saveOriginal)}
            onClick={() =>
              void saveOriginal({ sha256: fileSha256, fileName }, receptionText.saveOriginalTitle)
            }
          >
            {receptionText.saveOriginal}
          </Button>
          <Button
            label={of(receptionText.annotate)}
            onClick={() => void annotate(id, receptionText.annotateTitle, annotatedName(fileName))}
          >
            {receptionText.annotate}
          </Button>
        </>
      )}
      <Button kind="quiet" label={of(receptionText.findings)} onClick={() => void toggleFindings(id)}>
        <span aria-hidden="true">{areFindingsOpen ? '▾' : '▸'}</span> {receptionText.findings}
      </Button>
      {state === 'accepted' ? (
        <Button label={of(receptionText.undo)} onClick={() => void undo(id)}>
          {receptionText.undo}
        </Button>
      ) : (
        <Button label={of(receptionText.redo)} onClick={() => void redo(id)}>
          {receptionText.redo}
        </Button>
      )}
    </div>
  );
}

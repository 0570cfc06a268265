import { Button } from '../../parts/button';
import { ProgressBar } from '../../parts/progress-bar';
import { type Progress, useIntake } from '../../stores/intake';
import { intakeText } from '../../text/intake';
import { readingWords } from '../../text/shell';
import { ReadingLines } from './reading-lines';

type ReadingStepProps = { readonly progress: Progress | null; readonly stopping: boolean };

/** Between steps 1 and 2: the files are being read. */
export function ReadingStep({ progress, stopping }: ReadingStepProps) {
  const stop = useIntake((state) => state.stop);
  return (
    <div className="intake-body">
      <p aria-live="polite">{readingWords(progress)}</p>
      <ProgressBar label={intakeText.reading} done={progress?.done ?? null} total={progress?.total ?? 0} />
      <div className="actions">
        <Button onClick={() => void stop()} disabled={stopping}>
          {stopping ? intakeText.stopping : intakeText.stop}
        </Button>
        <span className="muted">
          {intakeText.reading} {intakeText.goOn}
        </span>
      </div>
      <ReadingLines progress={progress} />
    </div>
  );
}

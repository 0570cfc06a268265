import { Button } from '../../parts/button';
import { ProgressBar } from '../../parts/progress-bar';
import { type Progress, useIntake } from '../../stores/intake';
import { intakeText } from '../../text/intake';
import { readingWords } from '../../text/shell';

type ReadingStepProps = { readonly progress: Progress | null; readonly stopping: boolean };

/** Between steps 1 and 2: the files are being read. */
export function ReadingStep({ progress, stopping }: ReadingStepProps) {
  const stop = useIntake((state) => state.stop);
  return (
    <div className="intake-body">
      <div aria-live="polite">
        <p>{readingWords(progress)}</p>
        <p className="breakable muted">{progress?.fileName ?? ' '}</p>
      </div>
      <ProgressBar label={intakeText.reading} done={progress?.done ?? null} total={progress?.total ?? 0} />
      <p className="muted">
        {intakeText.reading} {intakeText.goOn}
      </p>
      <div className="actions">
        <Button onClick={() => void stop()} disabled={stopping}>
          {stopping ? intakeText.stopping : intakeText.stop}
        </Button>
      </div>
    </div>
  );
}

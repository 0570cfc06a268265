import { Button } from '../../parts/button';
import { ProgressBar } from '../../parts/progress-bar';
import { useIntake } from '../../stores/intake';
import { readingWords, shellText } from '../../text/shell';

/** The intake that is reading files, seen from every screen, with the way to stop it. */
export function RunningIntake() {
  const step = useIntake((state) => state.step);
  const visible = useIntake((state) => state.visible);
  const show = useIntake((state) => state.show);
  const stop = useIntake((state) => state.stop);
  if (step.name !== 'reading') return null;
  const { progress, stopping } = step;

  return (
    <span className="running">
      <span className="nowrap">{readingWords(progress)}</span>
      <span className="file-name" title={progress?.fileName}>
        {progress?.fileName}
      </span>
      <ProgressBar
        label={readingWords(progress)}
        done={progress?.done ?? null}
        total={progress?.total ?? 0}
      />
      <Button onClick={() => void stop()} disabled={stopping}>
        {stopping ? shellText.stopping : shellText.stop}
      </Button>
      {visible ? null : (
        <Button kind="quiet" onClick={show}>
          {shellText.openIntake}
        </Button>
      )}
    </span>
  );
}

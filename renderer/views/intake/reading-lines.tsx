import { useEffect, useRef } from 'react';
import { readingLines } from '../../model/intake-reading-lines';
import { StateWord } from '../../parts/state-word';
import { type Progress, useIntake } from '../../stores/intake';
import { intakeText } from '../../text/intake';

const looks = {
  read: { sign: '✓', tone: 'good', word: intakeText.fileRead },
  reading: { sign: '▸', tone: 'plain', word: intakeText.fileInReading },
  waits: { sign: '○', tone: 'calm', word: intakeText.fileAwaits },
} as const;

/** One line a file while they are being read. */
export function ReadingLines({ progress }: { readonly progress: Progress | null }) {
  const paths = useIntake((state) => state.request.paths);
  const { lines, left } = readingLines(progress, paths);
  const list = useRef<HTMLUListElement>(null);
  const done = progress?.done ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every file that is done moves the line to be looked at.
  useEffect(() => {
    list.current?.querySelector('[data-in-reading]')?.scrollIntoView({ block: 'nearest' });
  }, [done]);
  return (
    <section className="sheet path-sheet" aria-label={intakeText.paths}>
      <ul ref={list}>
        {lines.map(({ name, state }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and lines keep their order.
          <li key={index} className="path-row" data-in-reading={state === 'reading' || undefined}>
            <span className="breakable">{name}</span>
            <StateWord {...looks[state]} />
          </li>
        ))}
        {left > 0 ? <li className="path-row muted">{intakeText.filesLeft(left)}</li> : null}
      </ul>
    </section>
  );
}

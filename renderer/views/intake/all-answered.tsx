import { useEffect, useRef } from 'react';
import { useIntake } from '../../stores/intake';
import { questionText } from '../../text/intake-questions';
import { useQuestionKeys } from './use-question-keys';

/** Every question has its answer; Enter goes on, Ctrl+Z takes the last one back. */
export function AllAnswered() {
  const goTo = useIntake((state) => state.goTo);
  const takeBack = useIntake((state) => state.takeBack);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), []);
  useQuestionKeys({
    take: () => goTo('preview'),
    takeBack: () => void takeBack(),
  });
  return (
    <div className="intake-body" ref={line} tabIndex={-1}>
      <p role="status">{questionText.allAnswered}</p>
    </div>
  );
}

import type { ReactNode } from 'react';
import { problemWords } from '../../shared/wording/problem';
import { MessageBox } from '../parts/message-box';
import type { Problem } from '../stores/loadable';

type ProblemBoxProps = {
  readonly problem: Problem;
  /** Buttons under the text. */
  readonly actions?: ReactNode;
};

/** Why a request was refused and what to do about it. */
export function ProblemBox({ problem, actions }: ProblemBoxProps) {
  const { found, remedy } = problemWords(problem);
  return (
    <MessageBox tone="problem" title={found} actions={actions}>
      <p>{remedy}</p>
    </MessageBox>
  );
}

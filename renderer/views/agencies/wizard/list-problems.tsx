import { listProblemWords } from '../../../../shared/wording/agency-event';
import { MessageBox } from '../../../parts/message-box';
import type { ReadList } from '../../../stores/agencies-wizard-state';
import { wizardText as text } from '../../../text/agencies-wizard';

const shownAtMost = 200;

/** What of a list could not be used, each with its cell. */
export function ListProblems({ list }: { readonly list: ReadList }) {
  const { problems, rows, fileName } = list;
  const isBlocked = problems.some(({ blocks }) => blocks);
  if (problems.length === 0 && rows > 0) return null;
  return (
    <MessageBox
      tone={isBlocked || rows === 0 ? 'problem' : 'warning'}
      title={problems.length === 0 ? text.noRows : `${fileName}: ${text.problems(problems.length)}`}
    >
      {isBlocked ? <p>{text.blocked}</p> : null}
      <ul className="stack-tight wizard-problems">
        {problems.slice(0, shownAtMost).map((problem) => (
          <li key={`${problem.code} ${problem.sheet ?? ''} ${problem.cell ?? ''} ${problem.found}`}>
            {problem.blocks ? '✕' : '△'} {listProblemWords(problem)}
          </li>
        ))}
        {problems.length > shownAtMost ? <li>… (+{problems.length - shownAtMost})</li> : null}
      </ul>
    </MessageBox>
  );
}

import { useMemo } from 'react';
import { indicatorsByCode, usePlan } from '../../stores/plan';
import { type IntakeIssue, useReception } from '../../stores/reception';
import { decidedWords } from '../../text/entry-answer';
import { severityWords } from '../../text/intake';
import { receptionText } from '../../text/reception';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';

/** The findings that a version was accepted with, and what was decided about each; nothing while they are folded. */
export function FindingsList({ submission }: { readonly submission: string }) {
  const found = useReception(({ findings }) => findings.get(submission));
  const atWork = usePlan((state) => state.atWork);
  const indicators = useMemo(() => indicatorsByCode(atWork), [atWork]);
  if (!found) return null;
  if (found.status === 'loading') return <LoadingLine />;
  if (found.status === 'failed') return <ProblemBox problem={found.problem} />;
  const weighty = found.value.filter(({ severity }) => severity !== 'note');
  if (weighty.length === 0) return <p className="muted small">{receptionText.noFindings}</p>;
  return (
    <ul className="stack" aria-label={receptionText.findings}>
      {weighty.map((issue, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes; one finding may come twice.
        <li key={index} className="finding small">
          <p className="breakable">
            <b>{severityWords[issue.severity]}</b> {issue.message}
          </p>
          <p className="muted breakable">
            {decisionWords(issue, indicators.get(issue.indicator ?? '')?.unit ?? '')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function decisionWords(issue: IntakeIssue, unit: string): string {
  const decided = decidedWords(issue, unit) ?? receptionText.undecided;
  return `${receptionText.decided}: ${decided}${issue.reason ? ` · ${receptionText.reason}: ${issue.reason}` : ''}`;
}

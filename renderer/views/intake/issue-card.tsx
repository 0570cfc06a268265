import { answerWords } from '../../../shared/wording/answer';
import { Button } from '../../parts/button';
import { type IntakeIssue, useIntake } from '../../stores/intake';
import { readyValue } from '../../stores/loadable';
import { usePlan } from '../../stores/plan';
import { placeWords, severityWords } from '../../text/intake';
import { previewText } from '../../text/intake-preview';
import { WarningReason } from './warning-reason';

type IssueCardProps = {
  readonly fileKey: string;
  readonly issue: IntakeIssue;
  /** Nothing that is answered helps a file that is refused as a whole. */
  readonly isRefused: boolean;
};

/** One finding: how grave, where, what was found, what was expected, what to do, and what was decided. */
export function IssueCard({ fileKey, issue, isRefused }: IssueCardProps) {
  const { severity, indicator, found, expected, message, answer } = issue;
  const place = placeWords(issue);
  return (
    <article className={`card issue issue-${severity}`}>
      <div className="card-head">
        <span>
          {severityWords[severity]}
          {indicator ? ` · ${indicator}` : ''}
        </span>
        {place ? <span className="breakable">{place}</span> : null}
      </div>
      <p className="breakable">{message}</p>
      {found !== null || expected !== null ? (
        <dl className="facts">
          {found !== null ? (
            <>
              <dt>{previewText.found}</dt>
              <dd>{found === '' ? previewText.emptyCell : `“${found}”`}</dd>
            </>
          ) : null}
          {expected !== null ? (
            <>
              <dt>{previewText.expected}</dt>
              <dd>{expected}</dd>
            </>
          ) : null}
        </dl>
      ) : null}
      {answer !== null ? (
        <Decided fileKey={fileKey} issue={issue} answer={answer} />
      ) : severity === 'warning' && !isRefused ? (
        <WarningReason fileKey={fileKey} question={issue.id} />
      ) : null}
    </article>
  );
}

type DecidedProps = { readonly fileKey: string; readonly issue: IntakeIssue; readonly answer: string };

/** What was decided, and the way to decide otherwise. */
function Decided({ fileKey, issue, answer }: DecidedProps) {
  const give = useIntake((state) => state.give);
  const atWork = usePlan((state) => readyValue(state.atWork));
  const plan = atWork?.plan ? atWork : null;
  const isWarning = issue.severity === 'warning';
  const said = () =>
    issue.readings.find((reading) => reading.answer === answer)?.text ??
    answerWords(answer, {
      unit: plan?.indicators.find(({ code }) => code === issue.indicator)?.unit ?? '',
      agencyName: (code) => plan?.agencies.find((one) => one.code === code)?.name ?? null,
      indicatorName: (code) => plan?.indicators.find((one) => one.code === code)?.name ?? null,
      periodName: () => null,
    });
  return (
    <div className="actions">
      <span className="tone-good breakable">
        {isWarning ? previewText.accepted : `${previewText.answered}: ${said()}`}
        {issue.reason === null ? '' : ` (${issue.reason})`}
      </span>
      <Button
        kind="quiet"
        label={`${previewText.changeAnswer} ${issue.id}`}
        onClick={() => void give(fileKey, [{ question: issue.id, answer: null, reason: null }])}
      >
        {previewText.changeAnswer}
      </Button>
    </div>
  );
}

import { answerWords } from '../../../shared/wording/answer';
import type { IssueGroup } from '../../model/intake-summary';
import { Button } from '../../parts/button';
import { useIntake } from '../../stores/intake';
import { readyValue } from '../../stores/loadable';
import { usePlan } from '../../stores/plan';
import { foundWords, placeWords, severityWords } from '../../text/intake';
import { previewText } from '../../text/intake-preview';
import { WarningReason } from './warning-reason';

/** Of many alike the first tell what it is about. */
const mostShown = 12;

type IssueCardProps = {
  readonly fileKey: string;
  readonly group: IssueGroup;
  /** Nothing that is answered helps a file that is refused as a whole. */
  readonly isRefused: boolean;
};

/** A finding, or several of one sort: how grave, where, what was found and expected, what to do, and what was decided. */
export function IssueCard({ fileKey, group, isRefused }: IssueCardProps) {
  const [issue, ...others] = group;
  const { severity, indicator, expected, message, answer } = issue;
  const place = placeWords(issue);
  const found = foundWords(issue);
  return (
    <article className={`card issue issue-${severity}`}>
      <div className="card-head">
        <span>
          {severityWords[severity]}
          {others.length > 0 ? ` · ${previewText.places(group.length)}` : indicator ? ` · ${indicator}` : ''}
        </span>
        {place && others.length === 0 ? <span className="breakable">{place}</span> : null}
      </div>
      <p className="breakable">{message}</p>
      {others.slice(0, mostShown).map((other, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two notes may have one id, and their order never changes.
        <p key={`${other.id} ${index}`} className="breakable">
          {other.message}
        </p>
      ))}
      {others.length > mostShown ? <p className="muted">… ({previewText.places(group.length)})</p> : null}
      {others.length > 0 ? null : found !== null || expected !== null ? (
        <dl className="facts">
          {found !== null ? (
            <>
              <dt>{previewText.found}</dt>
              <dd>{found}</dd>
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
        <Decided fileKey={fileKey} group={group} answer={answer} />
      ) : severity === 'warning' && !isRefused ? (
        <WarningReason fileKey={fileKey} questions={group.map(({ id }) => id)} />
      ) : null}
    </article>
  );
}

type DecidedProps = { readonly fileKey: string; readonly group: IssueGroup; readonly answer: string };

/** What was decided, and the way to decide otherwise. */
function Decided({ fileKey, group, answer }: DecidedProps) {
  const [issue] = group;
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
        onClick={() =>
          void give(
            fileKey,
            group.map(({ id }) => ({ question: id, answer: null, reason: null })),
          )
        }
      >
        {previewText.changeAnswer}
      </Button>
    </div>
  );
}

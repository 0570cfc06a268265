import { draftProblemWords } from '../../../shared/wording/draft-problem';
import { Button } from '../../parts/button';
import { type DraftProblem, usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';

/** More problems than these are found by going through the review. */
const mostShown = 200;

/** Everything that keeps the plan from being entered, each with the way to it. */
export function ProblemList({ problems }: { readonly problems: readonly DraftProblem[] }) {
  const { goTo, select } = usePlanReading.getState();
  if (problems.length === 0) {
    return (
      <p className="bind-periods" role="status">
        {text.nothingLeft}
      </p>
    );
  }
  return (
    <section className="sheet" aria-label={text.left}>
      <h2>{`${text.left} (${problems.length})`}</h2>
      <ul>
        {problems.slice(0, mostShown).map(({ code, entry, subject }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may say the same of the same entry.
          <li key={index} className="draft-line">
            <span className="breakable">
              {draftProblemWords(code)}
              {subject === '' ? '' : `: ${subject}`}
            </span>
            {entry === null ? null : (
              <Button
                kind="quiet"
                label={`${text.openEntry}: ${subject}`}
                onClick={() => {
                  select(entry);
                  void goTo('review');
                }}
              >
                {text.openEntry}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

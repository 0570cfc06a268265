import type { RuleDate } from '../../stores/deadline-rules';
import { dateWarningWords } from '../../text/deadline-rules';

type RuleWarningsProps = {
  readonly dates: readonly RuleDate[];
  /** Which date it is, in a few words. */
  readonly of: (date: RuleDate) => string;
};

/** What the clerk should know of dates: figures that end after the day, or with too little time before it. */
export function RuleWarnings({ dates, of }: RuleWarningsProps) {
  const warned = dates.flatMap((date) => {
    const words = dateWarningWords(date);
    return words === null ? [] : [{ of: of(date), words }];
  });
  if (warned.length === 0) return null;
  return (
    <ul className="rules-warnings">
      {warned.map((one) => (
        <li key={`${one.of} ${one.words}`} className="tone-warn">
          <span aria-hidden="true">▲ </span>
          {one.words}
        </li>
      ))}
    </ul>
  );
}

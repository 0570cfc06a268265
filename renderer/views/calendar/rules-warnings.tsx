import type { RuleDate } from '../../stores/deadline-rules';
import { sharedWarnings } from '../../text/deadline-rules';

/** What the clerk should know of dates: figures that end after the day, or with too little time before it. */
export function RuleWarnings({ dates }: { readonly dates: readonly RuleDate[] }) {
  const warnings = sharedWarnings(dates);
  if (warnings.length === 0) return null;
  return (
    <ul className="rules-warnings">
      {warnings.map((words) => (
        <li key={words} className="tone-warn">
          <span aria-hidden="true">▲ </span>
          {words}
        </li>
      ))}
    </ul>
  );
}

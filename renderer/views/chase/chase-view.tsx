import { screenNames } from '../../text/shell';

/** Đôn đốc: who owes a report, what was sent when and by whom, and the letters of the next step. */
export function ChaseView() {
  return (
    <div className="screen" data-screen="chase">
      <h1>{screenNames.chase}</h1>
    </div>
  );
}

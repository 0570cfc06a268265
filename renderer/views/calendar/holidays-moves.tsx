import type { DateMove } from '../../../shared/domain/deadlines/deadline';
import { groupMoves, type MoveGroup } from '../../model/holidays-moves';
import { movedGroupWords, movedWords, movesText as text } from '../../text/holidays-moves';

/** So many groups, and so many deadlines of each, are told one by one; of the rest, how many there are. */
const mostGroups = 20;
const mostNamed = 6;

/** Deadlines that move, those that move alike together, and why. */
export function HolidayMoves({ moves }: { readonly moves: readonly DateMove[] }) {
  const groups = groupMoves(moves);
  const unseen = groups.slice(mostGroups).reduce((count, { moved }) => count + moved.length, 0);
  return (
    <ul className="holidays-moves" aria-label={text.list}>
      {groups.slice(0, mostGroups).map((group) => (
        <MovedGroup key={group.moved[0]?.deadline} group={group} />
      ))}
      {unseen === 0 ? null : <li className="muted">{text.more(unseen)}</li>}
    </ul>
  );
}

function MovedGroup({ group }: { readonly group: MoveGroup }) {
  const { moved } = group;
  const { what, because } = movedGroupWords(group);
  return (
    <li>
      <b>{what}</b>
      {because === '' ? null : <span> {because}</span>}
      <ul>
        {moved.slice(0, mostNamed).map((one) => (
          <li key={one.deadline}>{movedWords(one)}</li>
        ))}
        {moved.length > mostNamed ? <li className="muted">{text.more(moved.length - mostNamed)}</li> : null}
      </ul>
    </li>
  );
}

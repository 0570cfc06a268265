import type { DutyRole } from '../../domain/plan';
import { nameClassAt } from '../names/name-class';
import { type Stretch, sentencesOf } from '../text/clauses';
import type { Searchable } from '../text/searchable';
import { searchable } from '../text/searchable';
import { dutyOpenings } from '../vocabulary/duty-verbs';
import { roleOf } from './role-of';

/** A sentence or clause of a duty with its role. */
export type RolePart = Stretch & { readonly role: DutyRole };

const openings = dutyOpenings.map((words) => searchable(words).plain).join('|');
const clause = new RegExp(
  `;\\s+(?=(?:(?:dong thoi|kien quyet|chu dong|tich cuc|tiep tuc|thuong xuyen)\\s+)?(?:${openings})(?![a-z]))|(?:,|\\s+va|;)\\s+(?=(?:chi dao|phoi hop) )`,
  'g',
);

/** The parts of a duty: its sentences, and clauses in which the role changes. One part where nothing changes. */
export function partsOf(
  search: Searchable,
  start: number,
  end: number,
  requested: boolean,
): readonly RolePart[] {
  const parts: RolePart[] = [];
  for (const sentence of sentencesOf(search.text.slice(start, end))) {
    const from = skipSpaces(search.text, start + sentence.start);
    const to = start + sentence.end;
    let open = from;
    let role = roleOf(search, from, to, requested).role;
    clause.lastIndex = from + 1;
    for (
      let found = clause.exec(search.plain);
      found && found.index < to;
      found = clause.exec(search.plain)
    ) {
      const next = found.index + found[0].length;
      const nextRole = roleOf(search, next, to, requested).role;
      if (nextRole === role || !(found[0].includes(';') || startsOther(search, next, role, nextRole)))
        continue;
      parts.push({ start: open, end: found.index, role });
      open = next;
      role = nextRole;
    }
    parts.push({ start: open, end: to, role });
  }
  return parts.filter((part) => part.end > part.start);
}

// Behind a comma a role counts only with its object: "Chủ trì, phối hợp với …" is one role, "… và chỉ đạo các doanh nghiệp" another.
function startsOther(search: Searchable, next: number, role: DutyRole, nextRole: DutyRole): boolean {
  if (nextRole !== 'direct' || role === 'lead' || role === 'coordinate') return false;
  const verb = /^chi dao(?:, huong dan| va huong dan|, don doc)?\s+/.exec(search.plain.slice(next));
  return verb !== null && nameClassAt(search, next + verb[0].length) !== null;
}

function skipSpaces(text: string, start: number): number {
  let place = start;
  while (/\s/.test(text.charAt(place))) place += 1;
  return place;
}

import type { DutyRole } from '../../domain/plan';
import type { Searchable } from '../text/searchable';
import { searchable } from '../text/searchable';
import { dutyOpenings } from '../vocabulary/duty-verbs';
import { grounds, leadIns, roleVerbs } from '../vocabulary/role-words';

/** The role that the first verb of a text tells; `told` is false where no verb that is known begins it. */
export type ToldRole = { readonly role: DutyRole; readonly told: boolean };

const introduction = new RegExp(`(?:${leadIns.join('|')})(?![a-z])\\s*,?\\s*(?:va\\s+)?`, 'y');
const verbs = roleVerbs.map(({ role, words }) => ({
  role,
  expression: new RegExp(`(?:${words})(?![a-z])`, 'y'),
}));
const openings = dutyOpenings.map((words) => searchable(words).plain);
const anyOpening = new RegExp(`(?:${openings.join('|')})(?![a-z])`, 'y');
const behindGround = new RegExp(
  `(?:[,;]\\s+(?:(?:so|ubnd|cac|ban)[^,;.]{0,60}?\\s)?|\\s)(?=(?:${['chu tri', 'chu dong', 'phoi hop voi', 'phoi hop cung', 'co trach nhiem'].join('|')})(?![a-z]))|[,;]\\s+(?=(?:${openings.join('|')}|${leadIns.join('|')}|tien hanh)(?![a-z]))`,
  'g',
);

/** The role of a stretch of a duty; `requested` where the item asks and no verb tells another one. */
export function roleOf(search: Searchable, start: number, end: number, requested: boolean): ToldRole {
  const place = verbPlace(search.plain, start, end);
  for (const { role, expression } of verbs) {
    expression.lastIndex = place;
    if (expression.test(search.plain) && expression.lastIndex <= end) return { role, told: true };
  }
  anyOpening.lastIndex = place;
  const told = place > start || anyOpening.test(search.plain);
  return { role: requested ? 'requested' : 'carry_out', told };
}

/** Where the verb of a stretch stands, behind adverbs and the ground that it names. */
function verbPlace(plain: string, start: number, end: number): number {
  let place = afterIntroductions(plain, start, end);
  if (!grounds.test(plain.slice(place, end))) return place;
  const sentence = /[.;:](?:\s|$)/.exec(plain.slice(place, end));
  const limit = sentence ? place + sentence.index + 1 : end;
  behindGround.lastIndex = place + 3;
  const found = behindGround.exec(plain);
  if (found && found.index < limit) place = found.index + found[0].length;
  return afterIntroductions(plain, place, end);
}

function afterIntroductions(plain: string, start: number, end: number): number {
  let place = start;
  for (let times = 0; times < 4; times += 1) {
    introduction.lastIndex = place;
    const found = introduction.exec(plain);
    if (!found || introduction.lastIndex >= end) break;
    if (/^tham gia/.test(found[0]) && !/^phoi hop/.test(plain.slice(introduction.lastIndex))) break;
    place = introduction.lastIndex;
  }
  return place;
}

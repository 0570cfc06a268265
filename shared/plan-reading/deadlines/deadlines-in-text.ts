import type { FoundDeadline } from '../plan-reading';
import type { Searchable } from '../text/searchable';
import { takenPlaces } from '../text/taken-places';
import { type NamedTime, timeAt } from './date-in-text';

/** A deadline as it stands in a text, with its places there. */
export type TextDeadline = NamedTime & { readonly relation: FoundDeadline['relation'] };

type Lead = { readonly words: RegExp; readonly relation: FoundDeadline['relation']; readonly years: boolean };

const gap = '[\\s(:,]{0,3}';
const toDay = `${gap}(?:thoi han |thoi diem )?(?:\\d{1,2} ?(?:h|gio)(?: ?\\d{2})?(?: phut)? (?:cua )?)?(?:het )?(?:vao )?(?:ngay|cuoi|dau|giua)?\\s?`;

/** What announces a deadline, in a text without accents. `years`: also before a whole year ("hết năm 2025"). */
const leads: readonly Lead[] = [
  {
    words: lead('(?:cham nhat|muon nhat)(?: la| den| vao| trong)*[\\s:]truoc|truoc'),
    relation: 'before',
    years: true,
  },
  {
    words: lead(
      '(?:cham nhat|muon nhat)(?: la| den| vao| trong)*|khong (?:qua|muon hon|cham hon|sau)|(?:thoi )?han(?: (?:cuoi cung|cuoi|chot|la|den|gui|nop|bao cao|hoan thanh))*|xong|(?<!tinh )den het|het|(?<!tinh )den(?= ?(?:het )?ngay)',
    ),
    relation: 'on_or_before',
    years: true,
  },
  {
    words: lead(
      'trong(?: thoi gian| khoang)?|vao|hoan thanh|thoi gian(?: thuc hien| hoan thanh| trien khai| bao cao| gui)?:|cuoi',
    ),
    relation: 'within',
    years: true,
  },
];

function lead(words: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${words})${toDay}`, 'g');
}

// Days that bound what happened or what is counted, not what is to be done.
const noDeadlineBefore =
  /(?:xay ra|phat sinh|ban hanh|hieu luc|duoc ky|thanh lap|tham gia|duoc cap|ton tai|so lieu(?: tinh)?|thoi diem chot(?: so lieu)?|tuyen dung|sinh|co mat)(?: tu| ke tu)?[\s(]*$/;
const countedFrom = /(?:so lieu|thoi ky|tinh|thong ke|ky bao cao|ky so lieu)[^.;]{0,30}$/;
const fromDay =
  /(?<!ke )tu (?:ngay )?\d{1,2}\s?(?:[/.-]\s?\d{1,2}|thang ?\d{1,2})?(?:\s?[/.-]\s?\d{4}| nam \d{4})?\s?$/;
const everyYear =
  /^\s?(?:(?:hang|moi) nam(?! \d)|cua nam (?:sau|tiep theo|ke tiep|lien ke)|nam (?:sau|tiep theo|ke tiep|lien ke))/;
const next = /^(?<joint>\s?\)?\s?(?:,|;|va|hoac|&)\s?)(?:(?:truoc|cham nhat)\s)?(?:ngay ?)?(?=\d|thang)/;
const happened = /(?<![a-z])(?:da|xay ra)(?![a-z])/;

/** The deadlines of a text in its order, without overlaps: dates of documents, periods of years and lengths of time are none. */
export function deadlinesInText({ plain }: Searchable): readonly TextDeadline[] {
  const found: TextDeadline[] = [];
  const taken = takenPlaces(plain.length);
  for (const { words, relation, years } of leads) {
    for (const match of plain.matchAll(words)) {
      if (taken.isTaken(match.index)) continue;
      const time = timeAt(plain, match.index + match[0].length) ?? withNoun(plain, match);
      if (!time || !isAnnounced(plain, match.index, match[0], time, relation, years)) continue;
      const start = startOf(plain, match.index, match[0]);
      found.push(...listFrom(plain, start, time, relation).filter((one) => taken.take(one.start, one.end)));
    }
  }
  for (const time of bareTimes(plain)) {
    if (taken.take(time.start, time.end)) found.push(time);
  }
  return found.sort((left, right) => left.start - right.start);
}

// "trước tháng 6", "trong quý II", "hết năm 2025": the lead took no "ngày".
function withNoun(plain: string, match: RegExpExecArray): NamedTime | null {
  const place = match.index + match[0].length;
  return plain.charAt(place) === ' ' ? timeAt(plain, place + 1) : null;
}

function isAnnounced(
  plain: string,
  index: number,
  words: string,
  time: NamedTime,
  relation: FoundDeadline['relation'],
  years: boolean,
): boolean {
  const before = plain.slice(Math.max(0, index - 60), index);
  if (noDeadlineBefore.test(before)) return false;
  if (/^den/.test(words) && countedFrom.test(before)) return false;
  const wholeYear = time.day === null && time.month === null && time.quarter === null;
  if (!wholeYear) return time.day !== null || !/ngay ?$/.test(words);
  if (!years || /^(?:vao|hoan thanh)/.test(words)) return false;
  return !(relation === 'within' && happened.test(plain.slice(time.end, time.end + 80)));
}

function startOf(plain: string, index: number, words: string): number {
  if (!/^(?:den)/.test(words)) return index;
  const from = fromDay.exec(plain.slice(Math.max(0, index - 40), index));
  return from ? index - from[0].length : index;
}

/** A time and those that are named with it: "trước 15/6 và 15/12", "ngày 15 tháng 6, tháng 12". */
function listFrom(
  plain: string,
  start: number,
  first: NamedTime,
  relation: FoundDeadline['relation'],
): readonly TextDeadline[] {
  const list: TextDeadline[] = [];
  let time: NamedTime | null = first;
  let begins = start;
  const ranges = plain.slice(start, first.start).startsWith('tu ');
  while (time) {
    const annual = everyYear.exec(plain.slice(time.end, time.end + 30));
    const end: number = time.end + (annual?.[0].length ?? 0);
    list.push({ ...time, start: begins, end, relation: ranges ? 'within' : relation });
    const more: RegExpExecArray | null = first.day === null ? null : next.exec(plain.slice(end, end + 24));
    begins = end + (more?.groups?.['joint']?.length ?? 0);
    const follower: NamedTime | null = more ? timeAt(plain, end + more[0].length) : null;
    time =
      follower && (follower.day !== null || follower.month !== null) && follower.quarter === null
        ? carried(follower, first)
        : null;
  }
  const year = list.at(-1)?.year ?? null;
  return list.map((deadline) =>
    deadline.year === null && list.length > 1 ? { ...deadline, year } : deadline,
  );
}

function carried(time: NamedTime, first: NamedTime): NamedTime {
  return time.day === null ? { ...time, day: first.day } : time;
}

// "ngày 15/12 hằng năm", "quý I hằng năm", "(15/12)", and a cell or line that holds a day or quarter alone.
const alone = /^[\s(]*(?:(?:den|ngay|cuoi|dau)\s)?/;
const annualTime = /(?<![a-z\d/.-])(?:ngay ?)?(?=\d{1,2}\s?(?:[/-]|thang)|quy ?[i\d])/g;
const bracketed =
  /(?<!\d[\dA-Za-z]{0,4}[/-][a-z\d/-]{2,20} )\(\s?(?:ngay )?(?=\d{1,2}\s?[/-]\s?\d{1,2}[\s/)])/g;

function bareTimes(plain: string): readonly TextDeadline[] {
  const start = alone.exec(plain)?.[0].length ?? 0;
  const whole = plain.length < 40 ? timeAt(plain, start) : null;
  if (whole && (whole.day !== null || whole.quarter !== null || whole.month !== null)) {
    const annual = everyYear.exec(plain.slice(whole.end))?.[0].length ?? 0;
    if (/^[\s).;,]*$/.test(plain.slice(whole.end + annual))) {
      return [
        {
          ...whole,
          start: 0,
          end: whole.end + annual,
          relation: whole.day === null ? 'within' : 'on_or_before',
        },
      ];
    }
  }
  const found: TextDeadline[] = [];
  for (const match of plain.matchAll(annualTime)) {
    const time = timeAt(plain, match.index + match[0].length);
    const annual = time && everyYear.exec(plain.slice(time.end, time.end + 30));
    if (time && annual && time.year === null) {
      found.push({ ...time, start: match.index, end: time.end + annual[0].length, relation: 'within' });
    }
  }
  for (const match of plain.matchAll(bracketed)) {
    const time = timeAt(plain, match.index + match[0].length);
    if (time?.month && time.year === null && /^\s?\)/.test(plain.slice(time.end))) {
      found.push({ ...time, start: match.index + 1, relation: 'on_or_before' });
    }
  }
  return found;
}

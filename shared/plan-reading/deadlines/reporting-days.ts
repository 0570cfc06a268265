import type { Searchable } from '../text/searchable';
import type { TextDeadline } from './deadlines-in-text';
import type { Place } from './reporting-words';

/** Days that stand in one list. */
export type Group = readonly TextDeadline[];

// Between days of one list stand only words of periods: "…), cả năm (trước ngày …".
const between =
  /^(?:[\s,;:()]|va|hoac|doi voi|bao cao|dinh ky|(?:ca|hang|moi) nam|nam|6 thang|dau nam|cuoi nam|hang quy|quy|dot xuat|tong ket|so ket|ket qua|gui|thuc hien|cua|ke hoach|truoc|ngay)*$/;

/** The deadlines of a text as lists: those between which only words of periods stand. */
export function groupsOf({ plain }: Searchable, deadlines: readonly TextDeadline[]): readonly Group[] {
  const groups: TextDeadline[][] = [];
  for (const deadline of deadlines) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.end;
    if (last && end !== undefined && between.test(plain.slice(end, deadline.start))) last.push(deadline);
    else groups.push([deadline]);
  }
  return groups;
}

// What may stand before a day that opens a clause: "Định kỳ hằng năm (", "Hằng năm, ".
const opensClause =
  /^(?:[\s,;:().-]|[a-zd]\)|\d{1,2}[.)]|dinh ky|(?:hang|moi|ca) nam|6 thang|dau nam|cuoi nam|va|hang quy|quy|nam|dot xuat|hoac|vao|thoi (?:gian|han)(?: gui)?(?: bao cao)?|che do|bao cao)*$/;

// "các sở, ngành định kỳ (trước ngày 10/12) hoặc đột xuất tổng hợp, báo cáo"
const leadsOver =
  /^(?:[\s,:()]|hoac|dot xuat|khi co yeu cau|tong hop|co trach nhiem|phai|can|lap|gui|thuc hien|xay dung)*$/;
const otherDeed =
  /(?<![a-z])(?:hoan thanh|to chuc|xay dung|ban hanh|trien khai|kiem tra|ra soat|phe duyet|thanh lap)(?![a-z])[^,;]{0,60}$/;

/** Whether the days of a list are days of reports: behind a word of reporting in the same clause, or opening one before it. */
export function isReporting({ plain }: Searchable, group: Group, reporting: readonly Place[]): boolean {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? 0;
  const clauseStart = Math.max(plain.lastIndexOf(';', start), plain.lastIndexOf('. ', start)) + 1;
  const stop = plain.slice(end).search(/;|\. /);
  const clauseEnd = stop < 0 ? plain.length : end + stop;
  if (
    reporting.some(
      (place) => place.start >= clauseStart && place.end <= start && !breaks(plain.slice(place.end, start)),
    )
  ) {
    return true;
  }
  const opens = opensClause.test(plain.slice(clauseStart, start));
  return reporting.some((place) => {
    if (place.start < end || place.end > clauseEnd) return false;
    return (
      opens ||
      (leadsOver.test(plain.slice(end, place.start)) && !otherDeed.test(plain.slice(clauseStart, start)))
    );
  });
}

// Another deed between the report and the day: "báo cáo …; hoàn thành việc kiểm tra trước ngày".
function breaks(words: string): boolean {
  return (
    /(?<![a-z])(?:hoan thanh|to chuc|xay dung|ban hanh|trien khai)(?! thuc hien)[^,;]{0,80}$/.test(words) &&
    !/ket qua[^,;]{0,80}$/.test(words)
  );
}

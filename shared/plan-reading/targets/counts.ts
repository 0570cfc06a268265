import type { Searchable } from '../text/searchable';
import type { Quantity } from './quantities';

/** "Không để xảy ra tai nạn từ 02 người chết trở lên": the figure says what kind of event, and nothing of it is to be reached. */
export function isOfEvent({ plain }: Searchable, from: number, { start, percent }: Quantity): boolean {
  return (
    !percent &&
    /khong (?:de )?xay ra[^,;]{0,120}(?<![a-z])(?:tu|co|hon|tren)\s$/.test(plain.slice(from, start))
  );
}

const longestDeed = 120;

/** Whether the words before a count say what shall be done: "Tổ chức 12 lớp …", "Huấn luyện cho 2.500 người …". */
export function isDeedBefore({ plain }: Searchable, from: number, until: number): boolean {
  return /(?:^|[\s,;])(?:to chuc|huan luyen|tap huan|ho tro|kiem tra|thanh tra|mo|cap|kham|tham|xay dung|tuyen truyen|trang bi|in|phat|cho)(?: [a-z,]+){0,8}\s*\(?\s*$/.test(
    plain.slice(Math.max(from, until - longestDeed), until),
  );
}

/** Whether the words around a count make a target of it. */
export function isCountOfTarget(
  before: { readonly change: string | null; readonly atLeast: boolean; readonly atMost: boolean },
  first: string,
  direction: string | null,
): boolean {
  if (before.change === 'increase' || before.change === 'decrease') return true;
  if (direction !== null && direction !== 'reach' && first === '') return true;
  return (
    (before.atLeast || before.atMost || before.change === 'reach') &&
    (first === '' || /^\p{L}+( \p{L}+){0,7}$/u.test(first))
  );
}

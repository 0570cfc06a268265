import type { Searchable } from '../text/searchable';

/** What words in front of one or several targets say of all of them. */
export type Lead = {
  readonly perYear: boolean;
  readonly average: boolean;
  readonly baseYear: number | null;
  /** "đến năm 2030": until when. */
  readonly until: number | null;
  /** "tăng", "giảm" in front of a colon. */
  readonly direction: 'increase' | 'decrease' | null;
  /** "phấn đấu", "chỉ tiêu": that something is aimed at. */
  readonly aims: boolean;
};

export const noLead: Lead = {
  perYear: false,
  average: false,
  baseYear: null,
  until: null,
  direction: null,
  aims: false,
};

const average = /(?:trung binh|binh quan)/;
const yearly = /(?:hang|moi) nam(?! \d)|\/\s?nam|(?:trung binh|binh quan)[^.;:]{0,12} nam(?! \d)/;
const base = /so voi (?:cung ky )?(?:ket qua )?(?:cua )?nam ((?:19|20)\d{2})/;
const until = /(?:den|het|vao|trong|muc tieu|chi tieu) (?:het )?(?:cuoi )?nam ((?:19|20)\d{2})/;
const changing = /(?<![a-z])(tang|giam)(?: them)?\s?:?$/;

/** What a lead-in says, added to what stands over it. */
export function leadOf({ plain, low }: Searchable, above: Lead): Lead {
  const change = changing.exec(plain);
  return {
    perYear: above.perYear || yearly.test(plain),
    average: above.average || average.test(plain),
    baseYear: yearIn(base, plain) ?? above.baseYear,
    until: yearIn(until, plain) ?? above.until,
    direction: change ? (change[1] === 'tang' ? 'increase' : 'decrease') : above.direction,
    aims: above.aims || aimWords.test(low) || /phan d[ao]u/.test(plain),
  };
}

/** Words that set an aim. */
export const aimWords = /phấn đ[ấầẩẫậâ]u|phần đ[ấầẩẫậâ]u|mục tiêu|chỉ tiêu/;

function yearIn(pattern: RegExp, plain: string): number | null {
  const found = pattern.exec(plain);
  return found ? Number(found[1]) : null;
}

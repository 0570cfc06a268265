import type { Searchable } from '../text/searchable';

/** What stands directly before a figure: how it changes and how it is bounded. */
export type WordsBefore = {
  /** Where those words begin. */
  readonly start: number;
  readonly change: 'increase' | 'decrease' | 'reach' | null;
  /** "thêm" without another word of change: of a count, an increase. */
  readonly more: boolean;
  readonly atLeast: boolean;
  readonly atMost: boolean;
  readonly average: boolean;
  readonly perYear: boolean;
  /** "đến năm 2025 đạt": the year of a milestone. */
  readonly year: number | null;
};

const least = 'it nhat|toi thieu|tren|hon|tu';
const most = 'khong qua|khong vuot qua|duoi|toi da|thap hon';
const fill =
  'them|thanh|binh quan|trung binh|hang nam|moi nam|moi quy|khoang|la|ty le|ti le|muc|cho|duoc|co|so|ca|:|,|den nam (?:19|20)\\d\\d|nam (?:19|20)\\d\\d|vao nam (?:19|20)\\d\\d|hang thang|dat|thuc hien';
const verbs = 'tang|giam|dat|duy tri|len|xuong|con|bang|nang|ha|keo giam|phan dau|bao dam|dam bao';
const tail = new RegExp(`(?:(?<![a-z])(?:${least}|${most}|${fill}|${verbs})\\s?)+$`);
const window = 90;

/** The words of change and measure that end directly before a place, reaching back no further than `from`. */
export function wordsBefore({ low, plain }: Searchable, from: number, place: number): WordsBefore {
  const base = Math.max(from, place - window);
  const found = tail.exec(plain.slice(base, place));
  const start = found ? base + found.index : place;
  const words = plain.slice(start, place);
  const shown = low.slice(start, place);
  const rises =
    /(?<![a-z])(?:tang|nang)(?![a-z])/.test(words) && !/tầng|tạng|tảng|tặng|tàng|nặng|nắng/.test(shown);
  const falls = /(?<![a-z])(?:giam|ha)(?![a-z])/.test(words) && !/giám|hà(?!\p{L})/u.test(shown);
  const reaches =
    /(?<![a-z])(?:dat|duy tri|bang|len|xuong|con)(?![a-z])/.test(words) && !/đất|đặt|dắt/.test(shown);
  const year = /nam ((?:19|20)\d\d)/.exec(words);
  return {
    start,
    change: reaches ? 'reach' : rises ? 'increase' : falls ? 'decrease' : null,
    more: /(?<![a-z])them(?![a-z])/.test(words) && /(?<!\p{L})thêm(?!\p{L})/u.test(shown),
    atLeast: new RegExp(`(?<![a-z])(?:${least})(?![a-z])`).test(words.replace(/khong qua|toi da/g, '')),
    atMost: new RegExp(`(?<![a-z])(?:${most})(?![a-z])`).test(words),
    average: /binh quan|trung binh/.test(words),
    perYear: /(?:hang|moi) nam/.test(words),
    year: year ? Number(year[1]) : null,
  };
}

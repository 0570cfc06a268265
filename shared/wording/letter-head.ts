import type { CalendarDate } from '../domain/calendar-date';
import type { Letterhead } from '../domain/deadlines/chase';
import { foldText } from '../domain/fold-text';

/** As wide as the number or the day that is written in by hand. */
const blank = ' '.repeat(8);

/** The number of a công văn, left blank: `Số:        /SNV-VL`. */
export function letterNumber({ symbol }: Letterhead): string {
  return `Số:${blank}/${symbol.trim()}`;
}

/**
 * The number of a báo cáo, left blank, with the sign of its kind and the first part of the symbol, which is the issuer's:
 * `Số:        /BC-SNV`. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.
 */
export function reportNumber({ symbol }: Letterhead): string {
  const [issuer = ''] = symbol.trim().split('-');
  return `Số:${blank}/BC-${issuer === '' ? blank : issuer}`;
}

/** Place and date with the day left blank: `Cao Bằng, ngày      tháng 11 năm 2026`; months 1 and 2 have a zero before them. */
export function placeAndDay({ place }: Letterhead, today: CalendarDate): string {
  const [year = '', month = ''] = today.split('-');
  const words = `ngày${' '.repeat(6)}tháng ${monthWords(month)} năm ${year}`;
  return `${place.trim() === '' ? '…'.repeat(6) : place.trim()}, ${words}`;
}

/** The day of a letter inside another text, left blank: `ngày      tháng 11 năm 2026`. */
export function dayLeftBlank(today: CalendarDate): string {
  const [year = '', month = ''] = today.split('-');
  return `ngày${' '.repeat(6)}tháng ${monthWords(month)} năm ${year}`;
}

function monthWords(month: string): string {
  return Number(month) <= 2 ? month : String(Number(month));
}

/** Nơi nhận of a letter: those it is to, and the archive, whose second sign stays blank where it is not known. */
export function recipientsOf({ archive }: Letterhead): readonly string[] {
  return ['- Như trên;', `- Lưu: VT, ${archive.trim() === '' ? blank : archive.trim()}.`];
}

/** Letterhead as far as the register knows it: the plan's issuer above, the standing agency below; the rest is for the clerk to fill in. */
export function usualLetterhead(plan: {
  readonly documentIssuer: string;
  readonly standingAgencyName: string;
  readonly province: string;
}): Letterhead {
  return {
    superior: inCapitals(shortCommittee(plan.documentIssuer)),
    issuer: inCapitals(plan.standingAgencyName),
    symbol: '',
    place: plan.province,
    signerTitle: [],
    signerName: '',
    archive: '',
  };
}

/** "Ủy ban nhân dân tỉnh Cao Bằng" as heads of letters have it: "UBND tỉnh Cao Bằng". */
function shortCommittee(name: string): string {
  const words = name.trim().split(/\s+/);
  const isCommittee = foldText(words.slice(0, 4).join(' ')) === 'uy ban nhan dan';
  return isCommittee ? ['UBND', ...words.slice(4)].join(' ') : words.join(' ');
}

function inCapitals(text: string): string {
  return text.trim().toLocaleUpperCase('vi');
}

const nilWords: ReadonlySet<string> = new Set([
  'khong phat sinh',
  'khong co phat sinh',
  'khong ps',
  'khong co ps',
  'kps',
  'k.p.s',
  'ko phat sinh',
  'ko ps',
  'k phat sinh',
]);
const occurred = /^(?:co|da|van|dang)(?: co)? phat sinh\b/;
// The symbols of the statistical yearbooks: "…" is a figure that was not collected, "x" a cell that does not apply.
const unknownMark = /^(?:[…_]+|\.{2,}|x+|\?+|n\/a|#n\/a|na)$/;
const unknownWords =
  /\b(?:chua|so lieu|thong ke|tong hop|ap dung|bao cao|theo doi|cap nhat|thuoc|ro|xac dinh|biet)\b/;
const absent = /^(?:(?:khong|ko|k|chua)(?: .*)?|.*phat sinh.*)$/;
const dash = /^[-–—−/.]+$/;

/**
 * What a folded text without digits may say where a figure belongs: `nil` for certain; `nil_or_blank` ("không", "-") where
 * nothing occurred or it is 0; `unknown` ("chưa thống kê", "…", "x") where rather nobody knows; `occurred` ("có phát sinh") where
 * something did without saying how much; null where it says none of these.
 */
export function meaningWithoutDigits(folded: string): 'nil' | 'nil_or_blank' | 'unknown' | 'occurred' | null {
  if (nilWords.has(folded.replace(/[.;]$/, ''))) return 'nil';
  if (dash.test(folded)) return /^\.{2,}$/.test(folded) ? 'unknown' : 'nil_or_blank';
  if (unknownMark.test(folded)) return 'unknown';
  if (occurred.test(folded)) return 'occurred';
  if (!absent.test(folded)) return null;
  if (/^chua phat sinh\b/.test(folded)) return 'nil_or_blank';
  return unknownWords.test(folded) ? 'unknown' : 'nil_or_blank';
}

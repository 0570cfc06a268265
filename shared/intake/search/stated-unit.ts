import type { Indicator } from '../../domain/indicator';
import { inFull } from '../match/in-full';
import { commonUnits } from '../match/plain-words';
import { wordsOf } from '../match/word';

/** Units by which cells may be counted, for telling "(người)" from "(mới, đổi bậc)". */
export type KnownUnits = ReadonlySet<string>;

const money =
  /^(?:(?:1[.,]?000|1[.,]?000[.,]?000|10\^?[36]|nghìn|ngàn|triệu|tỷ|tỉ|tr\.?|ng\.?)?\s*)(?:đồng|đ|vnđ|vnd|dong)$/iu;
const scaled = /^(?:1[.,]?000|nghìn|ngàn|triệu|trăm)\s+(\S.*)$/iu;
const bareMultiple = /^(?:1[.,]000|1000|1[.,]?000[.,]000|nghìn|ngàn|triệu|tỷ|tỉ)$/iu;
const asked = /(?:đơn vị tính|đvt|đ\.v\.t|dvt|don vi tinh|đơn vị)\s*[:-]?\s*(.{1,40})$/iu;

/** The units of a register's indicators and the common ones. */
export function knownUnits(indicators: Iterable<Indicator>): KnownUnits {
  return new Set([...commonUnits, ...[...indicators].map(({ unit }) => unit)].map(countKey));
}

/** Whether a whole text is a unit. */
export function isUnit(text: string, known: KnownUnits): boolean {
  const unit = text.trim();
  if (unit === '' || unit.length > 40) return false;
  if (unit === '%' || bareMultiple.test(unit) || money.test(unit) || /^tr\.?\s?đ(?:ồng)?\.?$/iu.test(unit))
    return true;
  const [, counted] = scaled.exec(unit) ?? [];
  return known.has(countKey(counted ?? unit));
}

/** The unit that a title or heading states: "Đơn vị tính: triệu đồng", "Số tiền (triệu đồng)", "Số tiền, triệu đồng". Null where none. */
export function unitStatedIn(text: string, known: KnownUnits): string | null {
  const whole = text.trim();
  const brackets = [...whole.matchAll(/[([]([^()[\]]{1,60})[)\]]/g)].map(([, inside = '']) => inside);
  for (const inside of brackets.reverse()) {
    const unit = inside.replace(/^\s*(?:đơn vị tính|đvt|dvt|đơn vị|tính bằng)\s*:?\s*/iu, '').trim();
    if (isUnit(unit, known)) return unit;
  }
  const [, after] = asked.exec(whole.replace(/[)\].;,\s]+$/, '')) ?? [];
  if (after !== undefined && isUnit(after, known)) return after.trim();
  const comma = whole.lastIndexOf(', ');
  const tail = comma < 0 ? '' : whole.slice(comma + 2);
  return comma > 0 && (money.test(tail) || scaled.test(tail)) ? tail.trim() : null;
}

/** How a stated unit stands to an indicator's: its own, one that may be converted, or one that counts something else. */
export type UnitFit = 'own' | 'convertible' | 'other';

/** Compares a unit as written with that of an indicator. */
export function fitOfUnit(stated: string, { unit, name }: Indicator): UnitFit {
  const key = countKey(stated);
  const own = countKey(unit);
  if (stated.normalize('NFC').toLowerCase().trim() === unit.toLowerCase()) return 'own';
  if (isMoney(stated)) return isMoney(unit) ? 'convertible' : 'other';
  if (isMoney(unit)) return 'other';
  if (key === own) return 'own';
  const parts = unit.split(',').map(countKey);
  if (parts.includes(key) || stated.split(/[,/]/).every((part) => parts.includes(countKey(part))))
    return 'own';
  const [, counted] = scaled.exec(stated.trim()) ?? [];
  if (counted !== undefined && (countKey(counted) === own || parts.includes(countKey(counted))))
    return 'convertible';
  // People are also counted as workers where the indicator's own name says so.
  if (
    own === 'nguoi' &&
    /^(?:nguoi lao dong|lao dong|nguoi)$/.test(key) &&
    /NLĐ|người lao động|lao động/iu.test(name)
  )
    return 'own';
  return 'other';
}

/** Whether a unit is a multiple of other things than money: "nghìn người". */
export function isMultiple(unit: string): boolean {
  return !isMoney(unit) && (scaled.test(unit.trim()) || bareMultiple.test(unit.trim()));
}

/** Whether a unit is money in whatever multiple. */
export function isMoney(unit: string): boolean {
  return money.test(unit.trim()) || /^tr\.?\s?đ(?:ồng)?\.?$/iu.test(unit.trim());
}

// Words in full, so that "NLĐ" and "người lao động" agree.
function countKey(unit: string): string {
  return inFull(wordsOf(unit))
    .map(({ key }) => key)
    .join(' ');
}

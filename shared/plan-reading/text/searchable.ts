/** A text beside itself in small letters and without accents, unit for unit: a place in one is the same place in the others. */
export type Searchable = {
  readonly text: string;
  /** Small letters, accents kept; wide digits and dashes of every sort as plain ones. */
  readonly low: string;
  /** The same without accents, `đ` as `d`: words that a scanner or a typist gave the wrong accent agree in it. */
  readonly plain: string;
};

const marks = /[\u0300-\u036f]/g;

/** A cleaned text (NFC, single spaces) prepared for being searched. */
export function searchable(text: string): Searchable {
  const low = unitForUnit(text, lowered);
  return { text, low, plain: unitForUnit(low, bare) };
}

/** A text with wide letters and digits as plain ones and dashes of every sort as `-`, unit for unit. */
export function narrow(text: string): string {
  return unitForUnit(text, narrowed);
}

function unitForUnit(text: string, change: (unit: string) => string): string {
  let changed = '';
  for (let place = 0; place < text.length; place += 1) changed += change(text.charAt(place));
  return changed;
}

function narrowed(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return code === 0xa0 || code === 0x3000 ? ' ' : unit;
}

function lowered(unit: string): string {
  const plain = narrowed(unit);
  const small = plain.toLowerCase();
  return small.length === 1 ? small : plain;
}

function bare(unit: string): string {
  if (unit < '\u0080') return unit;
  if (unit === 'đ') return 'd';
  const stripped = unit.normalize('NFD').replace(marks, '');
  return stripped.length === 1 ? stripped : unit;
}

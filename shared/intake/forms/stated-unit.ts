import { foldText } from '../../domain/fold-text';

/** A unit of money that a heading states instead of the form's own: one of it is `over / under` of the form's. */
export type StatedUnit = { readonly text: string; readonly over: number; readonly under: number };

/** Units of money in đồng, the longer names first. */
const units: ReadonlyArray<readonly [pattern: RegExp, dong: number, text: string]> = [
  [/\b(?:ty|ti) dong\b|\b(?:ty|ti) d\b/, 1_000_000_000, 'tỷ đồng'],
  [/\btrieu dong\b|\btrieu d\b|\btrd\b|\b1[.,]?000[.,]?000 ?d/, 1_000_000, 'triệu đồng'],
  [/\b(?:nghin|ngan) ?d(?:ong)?\b|\b1[.,]?000 ?d(?:ong)?\b/, 1_000, '1.000 đồng'],
  [/\bdong\b|\bvnd\b|\(d\)/, 1, 'đồng'],
];

/** The unit of money that a heading states where it is another than the form's; null where it states none or the same. */
export function otherUnitIn(heading: string, unit: string): StatedUnit | null {
  const own = unitIn(unit);
  const stated = unitIn(heading);
  if (!own || !stated || own.dong === stated.dong) return null;
  const [over, under] = stated.dong > own.dong ? [stated.dong / own.dong, 1] : [1, own.dong / stated.dong];
  return { text: stated.text, over, under };
}

function unitIn(text: string): { readonly dong: number; readonly text: string } | null {
  const plain = foldText(text.slice(0, 400));
  const found = units.find(([pattern]) => pattern.test(plain));
  return found ? { dong: found[1], text: found[2] } : null;
}

import { foldText } from '../domain/fold-text';

/** An old unit as a list names it, and whether only a part of it is meant. */
export type OldUnit = { readonly name: string; readonly isPart: boolean };

const types = 'thành phố|thị trấn|đặc khu|thị xã|phường|huyện|quận|xã|tp\\.?|tx\\.?|tt\\.?';
const typed = new RegExp(`^(?:các\\s+)?(${types})\\s+(.+)$`, 'iu');
const typeNames: Readonly<Record<string, string>> = { tp: 'thành phố', tx: 'thị xã', tt: 'thị trấn' };
const partWords = /(?:mot phan|phan con lai|phan dien tich)/;
const lead =
  /^(?:toàn bộ|một phần|phần còn lại|phần|diện tích tự nhiên|quy mô dân số|nhập|hợp nhất|của|từ|các đơn vị|gồm|bao gồm|:|-|–|\s)+/iu;
/** A list from outside must not grow without end. */
const mostUnits = 200;

/**
 * The old units in a cell: "xã A, xã B và một phần thị trấn C", "các xã A, B; phường D". A unit without a type has that of the one
 * before it. What stands in brackets is said beside a unit and is no unit.
 */
export function oldUnits(text: string): readonly OldUnit[] {
  const plain = text.normalize('NFC').replace(/\([^()]{0,500}\)/gu, ' ');
  const units: OldUnit[] = [];
  let type = '';
  for (const piece of plain.split(/[,;+\n\r]|\s+và\s+|\s+&\s+/u)) {
    if (units.length >= mostUnits) break;
    const isPart = partWords.test(foldText(piece));
    const name = piece
      .replace(lead, '')
      .replace(/[.\s]+$/u, '')
      .replace(/\s+/gu, ' ');
    if (name === '' || /^(?:diện tích|quy mô|dân số)/iu.test(name)) continue;
    const [, written, rest] = typed.exec(name) ?? [];
    if (written !== undefined && rest !== undefined) {
      const short = written.toLowerCase().replace('.', '');
      type = typeNames[short] ?? written;
      units.push({ name: `${type} ${rest}`, isPart });
    } else units.push({ name: type === '' ? name : `${type} ${name}`, isPart });
  }
  return units;
}

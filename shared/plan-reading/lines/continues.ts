import { afterDash, danglingWords, numberingWords } from '../vocabulary/joining-words';
import type { Label } from './label';
import { inCapitals } from './paragraph';
import { neededWidth, type Wrapping } from './wrapping';

/** A printed line as far as it matters for joining. */
export type JoinLine = {
  readonly text: string;
  readonly label: Label | null;
  readonly bold: boolean;
  readonly apart: boolean;
};

const dangling = new RegExp(`(?:(?:^|\\s)(?:${danglingWords.join('|')})|[-–,(])$`, 'iu');
/** Whether a line ends with a word that a number belongs to, "Chỉ thị số". */
export function wantsNumber(line: string): boolean {
  return numbering.test(line);
}

const numbering = new RegExp(`(?:^|\\s)(?:${numberingWords.join('|')})$`, 'iu');
// Words that a sentence never ends with: "trong quý / III/2026", but "hằng năm / 1. Giảm …".
const numberOnly = /(?:^|\s)(?:khoản|điểm|điều|mục|số|(?<!h[ằà]ng |mỗi )(?:quý|ngày|tháng))$/iu;
const afterDashes = new RegExp(`^[-–]\\s?(?:${afterDash.join('|')})(?!\\p{L})`, 'u');
const ends = /(?:[.;:!?…]|\.\/\.?)["”»)]?$/u;
// The first words of a duty under the heading of an item, which may be as long as the line is wide.
const bodyBegins =
  /^(?:Chủ trì|Phối hợp|Căn cứ|Trên cơ sở|Tăng cường|Đẩy mạnh|Chủ động|Chỉ đạo|Thực hiện|Triển khai|Tham mưu|Theo dõi)(?!\p{L})/u;
// How the opening of a document begins, behind a title that may be as wide as the page.
const opening =
  /^(?:Căn cứ (?:Luật|Nghị|Quyết|Chỉ|Thông|Kế|Công|Chương)|Xét đề nghị|Theo đề nghị|Thực hiện (?:Luật|Nghị|Quyết|Chỉ|Thông|Kế|Công|Chương))(?!\p{Ll})/u;
// A date or the number of a document, broken off: "28/10/2024 của", "CT/TW ngày", "39/2016/NĐ-CP".
const restOfNumber = /^(?:\d{1,4}\/\d{1,4}|[A-ZĐ]{1,6}\/[A-ZĐ])/u;
const documentKind =
  /^(?:KẾ HOẠCH|BÁO CÁO|QUYẾT ĐỊNH|CHỈ THỊ|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|CÔNG VĂN|TỜ TRÌNH|THÔNG BÁO|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|PHỤ LỤC.{0,10})$/u;

/** Whether a line goes on in the next one. `first` is what the paragraph of the line began with. */
export function continues(
  line: JoinLine,
  next: JoinLine,
  first: JoinLine,
  wrapping: Wrapping | null,
): boolean {
  const ended = ends.test(line.text);
  const need = neededWidth(line.text, next.text);
  const full = wrapping !== null && need >= wrapping.loose;
  if (onlyLabel(line)) return !next.label;
  if (next.label) return !ended && falseLabel(line.text, next, full);
  if (documentKind.test(line.text) || documentKind.test(next.text)) return false;
  if (inCapitals(first.text) && !inCapitals(next.text)) return shortRest(next.text);
  if (!inCapitals(line.text) && inCapitals(next.text) && !shortRest(next.text)) return false;
  if (/^[,;.:)”]/u.test(next.text) || (!ended && restOfNumber.test(next.text))) return true;
  if (dangling.test(line.text) && !inCapitals(line.text)) return true;
  if (!ended && first.label === null && opening.test(next.text)) return false;
  if (first.label && first.bold && !next.bold && !ended) return false;
  if (startsSmall(next.text)) return !ended || (full && !(next.apart && !wrapping.airy));
  if (line === first && isNumbered(line) && !ended && bodyBegins.test(next.text)) return false;
  if (wrapping === null || !full) return false;
  if (next.apart && !wrapping.airy) return false;
  // Points seldom have a second paragraph, so a full line that ends like a sentence goes on in them.
  return !ended || (wrapping.learnt && (first.label !== null || need >= wrapping.tight));
}

function isNumbered({ label }: JoinLine): boolean {
  return label?.kind === 'arabic' || label?.kind === 'decimal';
}

function onlyLabel(line: JoinLine): boolean {
  return line.label !== null && line.label.body >= line.text.length && line.label.kind !== 'phrase';
}

// A name with a dash, or a number of a date or article, at the beginning of a line.
function falseLabel(line: string, next: JoinLine, full: boolean): boolean {
  const { label, text } = next;
  if (!label) return true;
  if (label.kind === 'bullet') {
    return afterDashes.test(text) || (full && /^[-–]/.test(text) && startsSmall(text.slice(label.body)));
  }
  if (numberOnly.test(line) && label.kind !== 'phrase') return true;
  if (!full) return false;
  if (label.kind === 'arabic' || label.kind === 'decimal' || label.kind === 'letter')
    return numbering.test(line);
  if (label.kind === 'phrase') return /^\p{Ll}/u.test(text) || dangling.test(line);
  return false;
}

function startsSmall(text: string): boolean {
  return /^["“'(]?\p{Ll}/u.test(text);
}

// The last word of a paragraph alone on its line, "ATVSLĐ." or "UBND": too short to be a heading in capitals.
function shortRest(next: string): boolean {
  return /^[\p{Lu}\d/&-]{1,16}[.,;:]?$/u.test(next);
}

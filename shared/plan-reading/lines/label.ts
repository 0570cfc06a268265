/** The mark with which a paragraph begins. `text` is as printed, without brackets and stops; every bullet but `+` is `-`. */
export type Label = {
  readonly kind: 'roman' | 'capital' | 'arabic' | 'decimal' | 'letter' | 'bullet' | 'phrase';
  readonly text: string;
  /** What stands behind it: `.`, `)`, `/` …; empty for bullets and where nothing does. */
  readonly stop: string;
  /** Where the words behind it begin. */
  readonly body: number;
};

const bullet = /^(?:[-‐‑‒–—―−+•●○◦▪■□▫·∙‣➢➤►▶✓✔❖◆]|\*(?=\s)|[\uf000-\uf0ff]|o(?=\s+\p{Lu}))+\s*/u;
const phrase =
  /^(?:phần(?:\s+thứ\s+\p{L}+|\s+[IVXLC\d]{1,5})|chương\s+[IVXLC\d]{1,5}|mục\s+[IVXLC\d]{1,5}|điều\s+\d{1,3})\s*([.:)-]?)(?:\s+|$)/iu;
const decimal = /^(\d{1,2}(?:\s?\.\s?\d{1,2}){1,3})\s?([.):]?)(?:\s+|(?=\p{L})|$)/u;
const arabic =
  /^\(?(\d{1,2})\s?([.):]|[/,](?=\s?\p{Lu})|[-–](?=\s?\p{Lu}\p{Ll}|\s\p{Lu}))\s*(?=[^\d\s]|\d+\s?%|$)/u;
const roman = /^\(?([IVXL]{1,7})\s?([.):]|\/(?=\s?\p{Lu})|[-–](?=\s))\s*(?=\S|$)/u;
// "I MỤC ĐÍCH": the stop is lost; "ll. MỤC TIÊU", "1V. KINH PHÍ": letters misread.
const bareRoman = /^([IVX]{1,5})()\s+(?=\p{Lu}[\p{Lu}Đ]+(?:[\s,.;:]|$))/u;
const misreadRoman = /^([IVXl1|]{1,6})\s?([.)])\s*(?=\p{Lu}{2,}[\s,])/u;
const capital = /^([A-EĐG-HK])\s?([.)])\s+(?=\p{Lu})/u;
const letter = /^\(?([a-zđ])\s?([.)/]|[-–](?=\s\p{Lu}))\s*(?=\S|$)/u;

/** The label at the start of a cleaned text, or null. Letters and numbers are never checked for order. */
export function labelOf(text: string): Label | null {
  const dash = bullet.exec(text);
  if (dash && (dash[0].length === text.length || /[\p{L}\p{N}“"'(]/u.test(text.charAt(dash[0].length)))) {
    return { kind: 'bullet', text: dash[0].startsWith('+') ? '+' : '-', stop: '', body: dash[0].length };
  }
  const words = phrase.exec(text);
  if (words && (words[1] !== '' || /^\p{Lu}/u.test(text))) {
    const shown = words[0].replace(/[\s.:)-]+$/, '');
    return { kind: 'phrase', text: shown, stop: words[1] ?? '', body: words[0].length };
  }
  const misread = misreadRoman.exec(text);
  const isRoman = misread && /[IVXl|]/.test(misread[1] ?? '');
  return (
    made('decimal', decimal.exec(text)) ??
    (isRoman ? made('roman', misread) : null) ??
    made('arabic', arabic.exec(text)) ??
    made('roman', roman.exec(text)) ??
    made('roman', bareRoman.exec(text)) ??
    made('capital', capital.exec(text)) ??
    made('letter', letter.exec(text))
  );
}

function made(kind: Label['kind'], found: RegExpExecArray | null): Label | null {
  if (!found) return null;
  const text = (found[1] ?? '').replace(/\s/g, '');
  return { kind, text, stop: found[2] ?? '', body: found[0].length };
}

import { bodyEnd } from '../header/body-end';
import { inCapitals, type Paragraph } from '../lines/paragraph';
import { searchable } from '../text/searchable';
import { type Lead, leadOf, noLead } from './lead';

/** A paragraph that may hold targets, with what the headings over it say. */
export type TargetParagraph = {
  readonly paragraph: Paragraph;
  /** It stands in a section of targets. */
  readonly inTargets: boolean;
  /** The section says what is aimed at in general ("Mục tiêu chung"). */
  readonly general: boolean;
  /** It stands in a section about what was. */
  readonly past: boolean;
  /** What a line that ends with a colon says for all points under it. */
  readonly lead: Lead;
};

type Open = {
  readonly level: number;
  readonly inTargets: boolean;
  readonly general: boolean;
  readonly past: boolean;
  readonly lead: Lead;
};

const aims = /mục\s?(?:tiêu|đích,? mục tiêu)|chỉ tiêu/;
const noAims = /nhiệm vụ|giải pháp|thực hiện (?:các )?mục tiêu|kết quả|biểu|phụ lục|báo cáo/;
const general = /(?:mục tiêu|mục đích) (?:chung|tổng quát)/;
const specific = /cụ thể|chỉ tiêu/;
const pastWords =
  /^(?:thuc trang|tinh hinh|ket qua|danh gia|dac diem|ton tai|han che|khai quat|boi canh|su can thiet|co so xay dung)/;
const levels: Readonly<Record<string, number>> = {
  phrase: 0,
  roman: 1,
  capital: 1.5,
  arabic: 2,
  decimal: 3,
  letter: 4,
  bullet: 5,
};
const longestHeading = 220;

/** The paragraphs from `bodyAt` on, without tables, footnotes and the list of recipients, each with the headings over it. */
export function targetParagraphs(
  paragraphs: readonly Paragraph[],
  bodyAt: number,
): readonly TargetParagraph[] {
  const open: Open[] = [];
  const found: TargetParagraph[] = [];
  for (const paragraph of paragraphs.slice(bodyAt, bodyEnd(paragraphs, bodyAt))) {
    if (paragraph.cell || paragraph.footnote) continue;
    const { low, plain } = searchable(paragraph.text);
    const level = levelOf(paragraph);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const above = open.at(-1) ?? { inTargets: false, general: false, past: false, lead: noLead };
    const body = paragraph.label?.body ?? 0;
    const isHeading = paragraph.text.length - body < longestHeading && !/[;.]$/.test(paragraph.text);
    const heading = low.slice(body, body + longestHeading).split(/[:.]\s/, 1)[0] ?? '';
    const isAims =
      heading.length < 120 &&
      aims.test(heading) &&
      !noAims.test(heading) &&
      (isHeading || /:/.test(low.slice(heading.length + body, heading.length + body + 2)));
    const isPast = isHeading && level < 3 && pastWords.test(plain.slice(body));
    const here = {
      inTargets: isAims || (above.inTargets && !isPast),
      general: general.test(heading) || (above.general && !specific.test(heading)),
      past: isPast || (above.past && !isAims),
    };
    found.push({ paragraph, ...here, lead: above.lead });
    const isLead = /:$/.test(paragraph.text) || (isHeading && isAims);
    if ((isHeading && level < 6) || isLead) {
      open.push({
        level,
        ...here,
        lead: isLead ? leadOf(searchable(paragraph.text.slice(body)), above.lead) : above.lead,
      });
    }
  }
  return found;
}

function levelOf({ label, text, bold }: Paragraph): number {
  if (label) return levels[label.kind] ?? 6;
  return inCapitals(text) || (bold && text.length < 120) ? 1 : 6;
}

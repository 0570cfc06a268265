import type { Paragraph, Table } from 'docx';
import type { Letter } from '../../../shared/wording/letter';
import { layout } from './layout';
import { ruleUnder } from './rule-under';
import { line, unbroken } from './text';
import { twoColumns } from './two-columns';

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

/** The two blocks at the top: the issuer with number and V/v on the left, Quốc hiệu with place and day on the right. */
export function letterHead({ superior, issuer, number, subject, placeAndDay }: Letter): Table {
  const { points, rules, head, gap } = layout;
  return twoColumns(head, [
    {
      left: [
        ...(superior === '' ? [] : [line(superior, { points: points.superior, align: 'center' })]),
        line(issuer, { points: points.issuer, bold: true, align: 'center' }),
        ...(issuer === '' ? [] : [ruleUnder(issuer, points.issuer, rules.issuer, head.left)]),
      ],
      right: [
        line(nation, { points: points.nation, bold: true, align: 'center' }),
        line(motto, { points: points.motto, bold: true, align: 'center' }),
        ruleUnder(motto, points.motto, rules.motto, head.right),
      ],
    },
    {
      left: [
        line(number, { points: points.number, align: 'center' }, { spacing: { before: gap * 20 } }),
        ...subjectLines(subject),
      ],
      right: [
        line(
          placeAndDay,
          { points: points.placeAndDay, italics: true, align: 'center' },
          { spacing: { before: gap * 20 } },
        ),
      ],
    },
  ]);
}

function subjectLines(subject: string | null): readonly Paragraph[] {
  if (subject === null) return [];
  const { points, gap } = layout;
  return [
    line(unbroken(subject), { points: points.subject, align: 'center' }, { spacing: { before: gap * 20 } }),
  ];
}

import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Letter } from '../../../shared/wording/letter';
import { halfPoints, layout, twips } from './layout';
import { letterAnnex } from './letter-annex';
import { addresseeLines, bodyBlocks, letterTitle } from './letter-body';
import { letterClosing } from './letter-closing';
import { letterHead } from './letter-head';
import { nothing } from './text';

/**
 * The sections of letters one after the other: each letter is one, its Phụ lục another. Every section counts its pages from 1 and hides the
 * number on its first page. Only the first one holds the header; the others go on with it, as they do in Word.
 */
export function sectionsOf(letters: readonly Letter[]): readonly ISectionOptions[] {
  return letters
    .flatMap((letter) => [
      [
        letterHead(letter),
        ...letterTitle(letter),
        ...addresseeLines(letter),
        ...bodyBlocks(letter),
        letterClosing(letter),
        nothing(),
      ],
      ...(letter.annex ? [[...letterAnnex(letter.annex), nothing()]] : []),
    ])
    .map((children, index) => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        titlePage: true,
        page: {
          size: {
            width: twips(layout.page.width),
            height: twips(layout.page.height),
            orientation: PageOrientation.PORTRAIT,
          },
          margin: {
            top: twips(layout.margins.top),
            bottom: twips(layout.margins.bottom),
            left: twips(layout.margins.left),
            right: twips(layout.margins.right),
            header: twips(layout.margins.header),
            footer: twips(layout.margins.footer),
            gutter: 0,
          },
          pageNumbers: { start: 1 },
        },
      },
      ...(index === 0 && { headers: { default: numbered(), first: new Header({ children: [nothing()] }) } }),
      children,
    }));
}

function numbered(): Header {
  const size = halfPoints(layout.points.pageNumber);
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size, sizeComplexScript: size })],
      }),
    ],
  });
}

import { text } from '../text';
import { namespaces } from './office-names';
import { escapeXml } from './xml-edit';

/** The styles of a rebuilt workbook: for each font (an index into `Workbook.fonts`) the style of each kind of value. */
export type RebuiltStyles = {
  readonly xml: string;
  readonly plain: (font: number) => number;
  /** Texts keep the format `@`, so that one that begins with `=` stays a text when someone edits it. */
  readonly text: (font: number) => number;
  readonly date: (font: number) => number;
  readonly dateTime: (font: number) => number;
};

const standardFont = 'Times New Roman';
/** Old Vietnamese fonts are dozens; what a hostile file lists beyond this is shown in the standard font. */
const mostFonts = 500;
const customDate = 164;
const customDateTime = 165;
const formats = [0, 49, customDate, customDateTime];

/** Builds the styles for the fonts of a workbook. */
export function rebuiltStyles(fonts: readonly (string | null)[]): RebuiltStyles {
  const used = fonts.length === 0 ? [null] : fonts.slice(0, mostFonts);
  const list = used.map(
    (name) => `<font><sz val="11"/><name val="${escapeXml(text(name ?? standardFont))}"/></font>`,
  );
  const styles = used.flatMap((_, font) =>
    formats.map(
      (format) =>
        `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="${format === 49 ? 1 : 0}"/></xf>`,
    ),
  );
  const styleOf = (kind: number) => (font: number) => (font < used.length ? font : 0) * formats.length + kind;
  return {
    plain: styleOf(0),
    text: styleOf(1),
    date: styleOf(2),
    dateTime: styleOf(3),
    xml: [
      `<styleSheet xmlns="${namespaces.main}">`,
      `<numFmts count="2"><numFmt numFmtId="${customDate}" formatCode="dd/mm/yyyy"/><numFmt numFmtId="${customDateTime}" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>`,
      `<fonts count="${used.length}">${list.join('')}</fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join(''),
  };
}

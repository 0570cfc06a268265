import type { TextRun } from '../../../../shared/intake/sheet';
import type { Meter } from './meter';
import { readFont } from './styles';
import { decodeOfficeEscapes } from './xml-characters';
import type { XmlScanner } from './xml-scanner';

/** A text with its runs; `runs` is undefined where the text is one run without a font of its own. */
export type RichText = { readonly text: string; readonly runs: readonly TextRun[] | undefined };

/** Reads the text of the element just opened (`<si>` or `<is>`); phonetic guides (`<rPh>`) are not part of it. */
export function readRichText(scanner: XmlScanner, meter: Meter): RichText {
  const inside = scanner.depth;
  const runs: TextRun[] = [];
  while (scanner.nextChild(inside)) {
    if (scanner.tag.nameIs('t')) runs.push({ text: readText(scanner), font: null });
    else if (scanner.tag.nameIs('r')) {
      meter.spend('textRuns', 1, scanner.part);
      runs.push(readRun(scanner));
    }
  }
  const [only] = runs;
  const text = runs.length === 1 && only ? only.text : runs.map((run) => run.text).join('');
  meter.check('textLength', text.length, scanner.part);
  const plain = runs.length < 2 && (only?.font ?? null) === null && !only?.raised;
  return { text, runs: plain ? undefined : runs };
}

function readRun(scanner: XmlScanner): TextRun {
  const inside = scanner.depth;
  let text = '';
  let font = { name: null as string | null, isRaised: false };
  while (scanner.nextChild(inside)) {
    if (scanner.tag.nameIs('t')) text += readText(scanner);
    else if (scanner.tag.nameIs('rPr')) font = readFont(scanner, 'rFont');
  }
  return font.isRaised ? { text, font: font.name, raised: true } : { text, font: font.name };
}

function readText(scanner: XmlScanner): string {
  return decodeOfficeEscapes(scanner.text());
}

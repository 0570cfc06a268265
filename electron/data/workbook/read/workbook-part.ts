import type { Sheet } from '../../../../shared/intake/sheet';
import { parseFlag, parseWhole } from './attribute-values';
import type { Package } from './open-package';
import { readPlainNames } from './plain-names';
import { damaged, type UnreadableCode, UnreadableError } from './unreadable-workbook';
import { decodeOfficeEscapes } from './xml-characters';
import type { XmlScanner } from './xml-scanner';

/** A sheet as the workbook lists it; `relationship` is the id of the link to its part. */
export type ListedSheet = {
  readonly name: string;
  readonly state: Sheet['state'];
  readonly relationship: string;
};

/** A defined name as stored; `sheetNumber` is the position of the sheet that it is limited to. */
export type StoredName = {
  readonly name: string;
  readonly sheetNumber: number | undefined;
  readonly reference: string;
};

export type WorkbookPart = {
  readonly date1904: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly StoredName[];
};

const documents: Readonly<Record<string, UnreadableCode>> = {
  document: 'word_document',
  presentation: 'presentation',
};
const namesEnd = Buffer.from('</definedNames>');

/** Throws what a package is by the outermost element of its main part, unless that is a workbook. */
export function requireWorkbook(scanner: XmlScanner): void {
  scanner.enterRoot();
  if (scanner.tag.nameIs('workbook')) return;
  const root = scanner.tag.name();
  const detail = `the main part is a ${root.slice(0, 40)}, not a workbook`;
  throw new UnreadableError({ code: documents[root] ?? 'other_ooxml', part: scanner.part, detail });
}

/** Reads the main part. Throws like `requireWorkbook` where it is that of another kind of document. */
export function readWorkbookPart(source: Package, part: string): WorkbookPart {
  const scanner = source.scan(part);
  const sheets: ListedSheet[] = [];
  const names: StoredName[] = [];
  let date1904 = false;
  requireWorkbook(scanner);
  while (scanner.nextChild(1)) {
    const { tag } = scanner;
    if (tag.nameIs('workbookPr')) date1904 = parseFlag(tag.attributes.value('date1904'));
    else if (tag.nameIs('sheets')) {
      while (scanner.nextChild(2)) {
        sheets.push(readListedSheet(scanner));
        source.meter.check('sheets', sheets.length, part);
      }
    } else if (tag.nameIs('definedNames')) {
      const takePlain = (content: string): boolean => {
        const plain = readPlainNames(content, part, source.meter);
        if (plain) names.push(...plain);
        return plain !== null;
      };
      if (scanner.takeContent(namesEnd, takePlain)) continue;
      while (scanner.nextChild(2)) {
        names.push(readStoredName(scanner));
        source.meter.check('definedNames', names.length, part);
      }
    }
  }
  return { date1904, sheets, names };
}

function readListedSheet(scanner: XmlScanner): ListedSheet {
  const { tag } = scanner;
  const name = tag.attributes.value('name');
  const relationship = tag.attributes.prefixedValue('id');
  if (name === undefined || relationship === undefined) {
    throw damaged(scanner.part, `sheet ${name ?? ''} lacks its name or its relationship`);
  }
  const state = tag.attributes.value('state');
  return {
    name: decodeOfficeEscapes(name),
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationship,
  };
}

function readStoredName(scanner: XmlScanner): StoredName {
  const { tag } = scanner;
  const name = decodeOfficeEscapes(tag.attributes.value('name') ?? '');
  const limitedTo = tag.attributes.value('localSheetId');
  const sheetNumber = parseWhole(limitedTo);
  if (limitedTo !== undefined && sheetNumber === undefined) {
    throw damaged(scanner.part, `name ${name} is limited to sheet ${limitedTo}`);
  }
  return { name, sheetNumber, reference: decodeOfficeEscapes(scanner.text()) };
}

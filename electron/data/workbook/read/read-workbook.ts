import type { Sheet, Workbook } from '../../../../shared/intake/sheet';
import { failure, type Result, success } from '../../../../shared/kit/result';
import { readDefinedNames } from './defined-names';
import { findMainPart } from './main-part';
import { Meter } from './meter';
import { openPackage, type Package } from './open-package';
import { defaultReadLimits, type ReadLimits } from './read-limits';
import { recogniseFile } from './recognise-file';
import { type Relationship, readRelationships } from './relationships';
import { noSharedStrings, readSharedStrings } from './shared-strings';
import { readSheet } from './sheet';
import type { CellContext } from './stored-value';
import { noStyles, readStyles } from './styles';
import { damaged, UnreadableError, type UnreadableWorkbook } from './unreadable-workbook';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';

/** A file as it lies on disk: its own name and its whole content. */
export type WorkbookFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Reads an .xlsx or .xlsm file as plain data, whole or not at all: whatever the file holds, the outcome is a workbook
 * or one problem, within the limits in time and memory. Nothing is evaluated and nothing outside the bytes is touched.
 * Chart sheets are passed over.
 */
export function readWorkbook(
  file: WorkbookFile,
  limits?: Partial<ReadLimits>,
): Result<Workbook, UnreadableWorkbook> {
  try {
    return success(
      readParts(file, new Meter(limits ? { ...defaultReadLimits, ...limits } : defaultReadLimits)),
    );
  } catch (error) {
    if (error instanceof UnreadableError) return failure(error.problem);
    throw error;
  }
}

function readParts(file: WorkbookFile, meter: Meter): Workbook {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  meter.check('fileBytes', bytes.length);
  const kind = recogniseFile(bytes);
  if (kind !== 'zip') throw new UnreadableError({ code: kind, detail: 'the content is not a ZIP package' });
  const source = openPackage(bytes, meter);
  const mainPart = findMainPart(source);
  const main = readWorkbookPart(source, mainPart);
  const links = readRelationships(source, mainPart);
  const stylesPart = links.find(({ type }) => type === 'styles')?.target;
  const stringsPart = links.find(({ type }) => type === 'sharedStrings')?.target;
  const context: CellContext = {
    styles: stylesPart === undefined ? noStyles : readStyles(source, stylesPart),
    strings: stringsPart === undefined ? noSharedStrings : readSharedStrings(source, stringsPart),
    date1904: main.date1904,
    meter,
    days: new Map(),
  };
  const sheetNames = main.sheets.map(({ name }) => name);
  return {
    file: file.name,
    sheets: readSheets(source, main, links, mainPart, context),
    definedNames: readDefinedNames(main.names, sheetNames, mainPart),
    fonts: context.styles.fontNames,
    date1904: main.date1904,
  };
}

function readSheets(
  source: Package,
  main: WorkbookPart,
  links: readonly Relationship[],
  mainPart: string,
  context: CellContext,
): Sheet[] {
  const targets = new Map(links.map((link) => [link.id, link]));
  const sheets: Sheet[] = [];
  const names = new Set<string>();
  for (const { name, state, relationship } of main.sheets) {
    const link = targets.get(relationship);
    if (!link) throw damaged(mainPart, `sheet ${name} has no part: relationship ${relationship} is missing`);
    if (names.has(name.toLowerCase())) throw damaged(mainPart, `two sheets are named ${name}`);
    names.add(name.toLowerCase());
    if (link.type === 'worksheet') sheets.push({ name, state, ...readSheet(source, link.target, context) });
  }
  if (sheets.length > 0) return sheets;
  throw new UnreadableError({
    code: 'no_worksheet',
    part: mainPart,
    detail: 'the workbook has no worksheet',
  });
}

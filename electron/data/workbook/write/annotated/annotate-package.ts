import type { Workbook } from '../../../../../shared/intake/sheet';
import type { AnnotatedContent } from '../../../../../shared/wording/return-letter';
import { addStyles, plainStyles } from './add-styles';
import { CannotKeep } from './cannot-keep';
import { type NewLink, newCopy } from './copy';
import { copySheet } from './copy-sheet';
import { type ListedSheet, readWorkbookXml } from './copy-workbook';
import { listSheetName } from './list-name';
import { listXml, namesOfList } from './list-part';
import { writeListSheet } from './list-sheet';
import type { Losses } from './losses';
import { contentTypes, relationshipType } from './office-names';
import { type Link, openParts, type Parts } from './parts';
import { placeMarks } from './place-marks';
import { freeId, freeName, noMarks } from './sheet-surroundings';

/** What is copied as it is from the workbook's links. */
const plainWords: ReadonlySet<string> = new Set(['theme', 'sharedStrings']);
const sheetWords: ReadonlySet<string> = new Set(['worksheet', 'chartsheet']);

/**
 * A copy of an .xlsx package, part by part, with marks and the list in front. Only kinds of parts that are known to hold
 * nothing from outside come over, the others are told to `losses`; cells that are not marked stay to the letter.
 * `names` are the names that the workbook's sheets have in this file. Throws `CannotKeep`, or what reading a ZIP throws.
 */
export async function annotatePackage(
  file: Uint8Array,
  workbook: Workbook,
  names: readonly string[],
  content: AnnotatedContent,
  losses: Losses,
): Promise<Uint8Array> {
  const parts = openParts(file);
  const packageLinks = parts.links('');
  const main = packageLinks.find(({ word }) => word === 'officeDocument')?.target;
  if (!main) throw new CannotKeep('no main part');
  const links = parts.links(main);
  const source = readWorkbookXml(parts.xml(main), losses);
  const copy = newCopy();
  const { list, bySheet } = placeMarks(workbook, content.marks, names, losses);
  reportLinks(packageLinks, links, losses);
  const stylesPart = links.find(({ word }) => word === 'styles')?.target ?? null;
  const styles = addStyles(stylesPart === null ? plainStyles : parts.xml(stylesPart));
  const around = {
    parts,
    copy,
    styles,
    losses,
    goneNames: source.goneNames,
    author: content.standingAgency,
  };
  const byId = new Map(links.map((link) => [link.id, link]));
  const newLinks: NewLink[] = copyPlain(parts, copy, links);
  const kept: ListedSheet[] = [];
  for (const sheet of source.sheets) {
    const link = byId.get(sheet.linkId);
    if (!link || !sheetWords.has(link.word)) {
      losses.add('sheet', sheet.name);
      continue;
    }
    if (link.target === null) throw new CannotKeep(`sheet ${sheet.name} has no part`);
    if (copy.has(link.target)) throw new CannotKeep(`two sheets in one part`);
    copySheet(sheet.name, link.target, bySheet.get(sheet.name) ?? noMarks, around);
    newLinks.push({ id: link.id, type: link.type, target: link.target });
    kept.push(sheet);
  }
  const name = listSheetName(source.sheets.map((sheet) => sheet.name));
  const written = await writeListSheet(name, content, list, losses.lines());
  const target = freeName(around, 'xl/returned/list', '.xml');
  const first = { name, linkId: freeId(links, 'returnedList'), names: namesOfList(name, written) };
  copy.add(target, contentTypes.worksheet, listXml(written, styles.takeOver(written.styles)));
  newLinks.push({ id: first.linkId, type: relationshipType('worksheet'), target });
  const stylesTarget = stylesPart ?? freeName(around, 'xl/returned/styles', '.xml');
  copy.add(stylesTarget, contentTypes.styles, styles.toXml());
  newLinks.push({
    id: freeId(links, 'returnedStyles'),
    type: relationshipType('styles'),
    target: stylesTarget,
  });
  copy.add(main, contentTypes.workbook, source.toXml(kept, first), newLinks);
  return copy.toBytes([
    { id: 'rId1', type: relationshipType('officeDocument'), target: main },
    ...coreProperties(parts, copy, packageLinks),
  ]);
}

function copyPlain(parts: Parts, copy: ReturnType<typeof newCopy>, links: readonly Link[]): NewLink[] {
  return links.flatMap(({ id, type, word, target }) => {
    const contentType = target === null ? null : parts.contentType(target);
    if (target === null || contentType === null || !plainWords.has(word)) return [];
    if (word === 'theme' && parts.links(target).length > 0) return [];
    copy.add(target, contentType, parts.xml(target));
    return [{ id, type, target }];
  });
}

function reportLinks(packageLinks: readonly Link[], links: readonly Link[], losses: Losses): void {
  for (const { word } of packageLinks) {
    if (word === 'origin') losses.add('signature');
    if (word === 'custom-properties') losses.add('properties');
  }
  for (const { word } of links) {
    if (word === 'vbaProject') losses.add('macros');
    if (word === 'externalLink') losses.add('external_link');
    if (word === 'connections') losses.add('connection');
    if (word === 'pivotCacheDefinition') losses.add('pivot');
  }
}

/** Who made the file and when; it belongs to the agency and goes back to it. */
function coreProperties(parts: Parts, copy: ReturnType<typeof newCopy>, links: readonly Link[]): NewLink[] {
  const link = links.find(({ word }) => word === 'core-properties');
  const type = link?.target ? parts.contentType(link.target) : null;
  if (!link?.target || type === null) return [];
  copy.add(link.target, type, parts.xml(link.target));
  return [{ id: 'rId2', type: link.type, target: link.target }];
}

import { failure, type Result, success } from '../kit/result';
import { fileIssue, type Issue } from './issue';
import type { DefinedName, Sheet, Workbook } from './sheet';
import { hiddenRowsOf, type SheetCell, sheetCell } from './sheet-cell';
import { templateMark, templateNames } from './template-names';
import { type TemplateVersion, templateVersions } from './template-versions';

/** A cell that the workbook names. */
export type NamedCell = SheetCell & { readonly name: string };

/** A workbook known to be our template: its named cells by the names of the newest version, and the names whose cells are gone. */
export type RecognisedTemplate = {
  readonly workbook: Workbook;
  readonly mark: string;
  readonly version: TemplateVersion;
  readonly cells: ReadonlyMap<string, NamedCell>;
  readonly lostNames: ReadonlySet<string>;
};

/**
 * Says whether a workbook is a report template of ours, by its names and never by addresses, so that inserted rows, renamed
 * or reordered sheets and other programs do no harm. It looks at names only; no figure is read yet. Any of the `versions` will do:
 * its names are mapped forward to those of the newest.
 */
export function recogniseTemplate(
  workbook: Workbook,
  versions: ReadonlyMap<number, TemplateVersion> = templateVersions,
): Result<RecognisedTemplate, Issue> {
  const sheets = new Map(
    workbook.sheets.map((sheet) => [sheet.name, { sheet, hiddenRows: hiddenRowsOf(sheet) }]),
  );
  const cells = new Map<string, NamedCell>();
  const lostNames = new Set<string>();
  for (const definedName of workbook.definedNames) {
    // A copied sheet brings second names that hold for that sheet alone; the template's own hold for the workbook.
    if (definedName.scope !== null) continue;
    const cell = namedCell(definedName, sheets);
    if (cell) cells.set(definedName.name, cell);
    else lostNames.add(definedName.name);
  }

  const markCell = cells.get(templateNames.template);
  if (!markCell) {
    const code = lostNames.has(templateNames.template) ? 'template_damaged' : 'not_our_template';
    return failure(fileIssue('error', code, sheetList(workbook)));
  }
  const mark = typeof markCell.value === 'string' ? markCell.value.trim() : '';
  const [id, version] = mark.split('@');
  const [ourId] = templateMark.split('@');
  const number = /^\d{1,4}$/.test(version ?? '') ? Number(version) : 0;
  if (id !== ourId || number === 0) {
    return failure(fileIssue('error', 'not_our_template', mark, templateMark));
  }
  const issued = versions.get(number);
  if (!issued) return failure(fileIssue('error', 'template_newer', mark, templateMark));
  return success({ workbook, mark, version: issued, ...mappedForward(cells, lostNames, issued) });
}

/** A name of today that the workbook has as well is its own: it is not replaced by one of then. */
function mappedForward(
  cells: ReadonlyMap<string, NamedCell>,
  lostNames: ReadonlySet<string>,
  { renamed }: TemplateVersion,
): Pick<RecognisedTemplate, 'cells' | 'lostNames'> {
  if (renamed.size === 0) return { cells, lostNames };
  const nameToday = (name: string): string => {
    const today = renamed.get(name) ?? name;
    return cells.has(today) || lostNames.has(today) ? name : today;
  };
  return {
    cells: new Map([...cells.values()].map((cell) => [nameToday(cell.name), cell])),
    lostNames: new Set([...lostNames].map(nameToday)),
  };
}

type Home = { readonly sheet: Sheet; readonly hiddenRows: ReadonlySet<number> };

function namedCell({ name, target }: DefinedName, sheets: ReadonlyMap<string, Home>): NamedCell | null {
  const home = target && sheets.get(target.sheet);
  if (!target || !home) return null;
  const { top: row, left: column } = target.range;
  return { name, ...sheetCell(home.sheet, home.hiddenRows, row, column) };
}

function sheetList({ sheets }: Workbook): string {
  return sheets.map(({ name }) => name).join(', ');
}

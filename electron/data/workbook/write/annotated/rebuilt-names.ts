import { cellAddress, type Workbook } from '../../../../../shared/intake/sheet';
import { escapeXml } from './xml-edit';

/** The names of a workbook that lead to a cell or an area; ours are among them, so that a template is known again. */
export function rebuiltNames({ sheets, definedNames }: Workbook, names: readonly string[]): string {
  const numbers = new Map(sheets.map(({ name }, index) => [name, index]));
  const written = new Set<string>();
  const list = definedNames.flatMap(({ name, scope, target }) => {
    const home = target === null ? undefined : numbers.get(target.sheet);
    const limit = scope === null ? undefined : numbers.get(scope);
    const key = `${name.toLowerCase()} ${limit ?? ''}`;
    if (!target || home === undefined || !isName(name) || written.has(key)) return [];
    written.add(key);
    const { top, left, bottom, right } = target.range;
    const first = fixed(cellAddress(top, left));
    const area = top === bottom && left === right ? first : `${first}:${fixed(cellAddress(bottom, right))}`;
    const reference = `'${(names[home] ?? '').replaceAll("'", "''")}'!${area}`;
    const scoped = limit === undefined ? '' : ` localSheetId="${limit}"`;
    return [`<definedName name="${escapeXml(name)}"${scoped}>${escapeXml(reference)}</definedName>`];
  });
  return list.length === 0 ? '' : `<definedNames>${list.join('')}</definedNames>`;
}

/** Excel refuses a file with a name that has other characters. */
function isName(name: string): boolean {
  return name.length <= 255 && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
}

function fixed(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

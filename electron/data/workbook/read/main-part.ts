import type { Package } from './open-package';
import { readRelationships } from './relationships';
import { UnreadableError } from './unreadable-workbook';

/** The name of a package's main part. Throws the code of what the package is instead of an Office document in XML. */
export function findMainPart(source: Package): string {
  const link = readRelationships(source, '').find(({ type }) => type === 'officeDocument');
  if (!link) throw noMainPart(source);
  if (!link.target.toLowerCase().endsWith('.bin')) return link.target;
  const detail = 'the workbook is stored in binary form (.xlsb)';
  throw new UnreadableError({ code: 'binary_xlsb', part: link.target, detail });
}

function noMainPart(source: Package): UnreadableError {
  const office = source.partNames.some((name) => name === '[content_types].xml' || name.startsWith('xl/'));
  const detail = 'no relationship of the package leads to a main part';
  return new UnreadableError({ code: office ? 'damaged' : 'archive', part: '_rels/.rels', detail });
}

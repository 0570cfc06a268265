import type { SourceDocument } from '../../../../shared/plan-reading/source-document';
import type { Package } from '../../workbook/read/open-package';
import { DocumentError } from '../document-problem';

/** Not yet. */
export function readDocx(_source: Package, mainPart: string): SourceDocument {
  throw new DocumentError('document_other', `${mainPart} is not read yet`);
}

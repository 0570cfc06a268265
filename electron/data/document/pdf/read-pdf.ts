import type { SourceDocument } from '../../../../shared/plan-reading/source-document';
import { DocumentError } from '../document-problem';

/** Not yet. */
export async function readPdf(bytes: Buffer): Promise<SourceDocument> {
  throw new DocumentError('document_other', `a .pdf of ${bytes.length} bytes is not read yet`);
}

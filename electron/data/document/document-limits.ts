import { defaultReadLimits, type ReadLimits } from '../workbook/read/read-limits';

/** How much a .docx may ask of the reader; what is not named is as for workbooks. */
export const documentLimits: ReadLimits = {
  ...defaultReadLimits,
  // A plan of a hundred pages is some 5 MB of XML.
  partBytes: 32 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
  utf16Bytes: 16 * 1024 * 1024,
  // Tables in text boxes in tables: each takes some ten elements.
  xmlDepth: 256,
  xmlElements: 2_000_000,
};

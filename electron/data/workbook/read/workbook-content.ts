import type { Workbook } from '../../../../shared/intake/sheet';

/** What a reader of one format makes of a file; all of the workbook but the file's name. */
export type WorkbookContent = Omit<Workbook, 'file'>;

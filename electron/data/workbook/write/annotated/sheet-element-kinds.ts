import type { LossKind } from './losses';

/** Elements of a sheet that hold nothing but looks and arrangement. */
export const asTheyAre: ReadonlySet<string> = new Set([
  'sheetPr',
  'sheetFormatPr',
  'cols',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'autoFilter',
  'sortState',
  'mergeCells',
  'printOptions',
  'pageMargins',
  'rowBreaks',
  'colBreaks',
  'ignoredErrors',
]);

/** Dropped, and said. What is neither here nor kept nor known to be needless is said as an extension. */
export const dropped: Readonly<Record<string, LossKind>> = {
  customSheetViews: 'views',
  scenarios: 'views',
  dataConsolidate: 'connection',
  legacyDrawingHF: 'header_picture',
  drawingHF: 'header_picture',
  picture: 'background',
  oleObjects: 'object',
  controls: 'object',
  AlternateContent: 'object',
  customProperties: 'properties',
};

/** Dropped in silence: made anew by the program, or without meaning for whoever reads the sheet. */
export const needless: ReadonlySet<string> = new Set([
  'dimension',
  'legacyDrawing',
  'phoneticPr',
  'cellWatches',
  'smartTags',
  'webPublishItems',
]);

export const formulaTags = ['formula', 'formula1', 'formula2', 'f'];

/** Conditional formats, validations and sparklines as Excel 2010 and later store them. */
export const keptExtensions: ReadonlySet<string> = new Set([
  '{78C0D931-6437-407D-A8EE-F0AAD7539E65}',
  '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}',
  '{05C60535-1F16-4FD2-B633-F4F36F0B64E0}',
]);

/** How much a workbook may ask of the reader. Passing any of these is an error, never a shortened reading. */
export type ReadLimits = {
  /** Size of the file itself, in bytes. */
  readonly fileBytes: number;
  /** Size of one unpacked part, in bytes. */
  readonly partBytes: number;
  /** Size of the unpacked part that holds all sheets of an .ods file, in bytes. */
  readonly contentBytes: number;
  /** Size of one unpacked part in UTF-16, in bytes. */
  readonly utf16Bytes: number;
  /** Size of all parts that are unpacked for one workbook, in bytes. */
  readonly totalBytes: number;
  /** Entries in the ZIP directory. */
  readonly entries: number;
  /** Nesting of XML elements. */
  readonly xmlDepth: number;
  /** Opening tags in one part; a comment, an instruction or a CDATA section counts as ten. */
  readonly xmlElements: number;
  /** Attributes of one element. */
  readonly xmlAttributes: number;
  /** Sheets of every kind that the workbook lists. */
  readonly sheets: number;
  /** Rows that exist, over all sheets. */
  readonly rows: number;
  /** Last column that a cell may stand in, counted from 1. */
  readonly columns: number;
  /**
   * Cells that are held, over all sheets; the gaps before a row's last value count, and so do rows and parts by what
   * memory they take, so that all limits reached at once stay within that of the reading process.
   */
  readonly cells: number;
  /** Merged areas over all sheets. */
  readonly merges: number;
  /** Columns that a format describes, over all sheets: `<col>` and its like. */
  readonly columnElements: number;
  /** Entries in the table of shared strings. */
  readonly sharedStrings: number;
  /** Length of one cell's text or formula, in UTF-16 units. */
  readonly textLength: number;
  /** Runs of rich texts over the whole workbook. */
  readonly textRuns: number;
  /** Names that the workbook defines. */
  readonly definedNames: number;
  /** Cell styles, fonts and number formats, each. */
  readonly styles: number;
  /** Size of a text table, in bytes. */
  readonly textBytes: number;
  /** Records of the sheets of an .xls file. */
  readonly records: number;
};

/** Limits that every workbook met so far passes with room to spare, each with its reason. */
export const defaultReadLimits: ReadLimits = {
  // Ten times a workbook of 50,000 × 20; mail servers stop at 25 MB.
  fileBytes: 64 * 1024 * 1024,
  // A sheet of 50,000 × 20 is some 40 MB of XML; twice that still scans within two seconds.
  partBytes: 96 * 1024 * 1024,
  // 50,000 × 20 is some 135 MB in OpenDocument, which writes every figure twice.
  contentBytes: 136 * 1024 * 1024,
  // Hardly a program writes such parts; one takes four times its size in memory.
  utf16Bytes: 32 * 1024 * 1024,
  // Two full parts: a large sheet and its strings.
  totalBytes: 192 * 1024 * 1024,
  // A workbook with images has hundreds of entries.
  entries: 10_000,
  // The deepest known worksheet element lies near 20.
  xmlDepth: 64,
  // A cell with a formula is three elements; this covers the cells below, and more is over a second of work.
  xmlElements: 8_000_000,
  // A worksheet's outermost element has some 30.
  xmlAttributes: 256,
  // Excel opens a few hundred sheets at best.
  sheets: 2_000,
  // What Excel allows in a single sheet.
  rows: 1_048_576,
  // What Excel allows: XFD.
  columns: 16_384,
  // Two and a half times 50,000 × 20, some 100 MB in memory.
  cells: 2_500_000,
  // A report merges tens of cells; a badly exported one, every row.
  merges: 200_000,
  // One for each column of some sheets.
  columnElements: 100_000,
  // Fewer than the cells that may point at them.
  sharedStrings: 1_000_000,
  // Excel stops at 32,767; other programs go a little further.
  textLength: 100_000,
  // A report formats words in some hundred cells.
  textRuns: 300_000,
  // Workbooks copied for years carry tens of thousands of dead names.
  definedNames: 100_000,
  // Excel stops at 65,490 cell formats.
  styles: 65_500,
  // 50,000 × 20 is some 8 MB; the worst of this size takes a second.
  textBytes: 16 * 1024 * 1024,
  // Eight for each cell below; a record without cells takes no time to speak of.
  records: 20_000_000,
};

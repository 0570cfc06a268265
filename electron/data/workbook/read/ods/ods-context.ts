import type { DateCell } from '../../../../../shared/intake/sheet';
import type { ExternalCells } from '../external-cells';
import type { Package } from '../open-package';
import type { XmlScanner } from '../xml-scanner';
import type { FontList } from './font-list';
import type { AttributeReader } from './prefixes';
import type { OdsStyles } from './styles';

/** What the tables of a spreadsheet are read against. */
export type OdsContext = {
  readonly source: Package;
  readonly scanner: XmlScanner;
  readonly attribute: AttributeReader;
  readonly styles: OdsStyles;
  readonly fonts: FontList;
  readonly external: ExternalCells;
  readonly days: Map<string, DateCell>;
  date1904: boolean;
};

// What the hostile set needs, as one entry to bundle.
export { tinyWorkbook } from '../../tests/fixtures/workbooks/tiny-workbook';
export { hostileFiles } from '../../tests/reading/hostile';
export { endingOf, openMeasured } from '../../tests/reading/read-hostile';

/**
 * The names that tie our report workbook to the register. They are scoped to the workbook and follow their cell when
 * rows are inserted, sheets renamed or the file is saved by another program.
 */
export const templateNames = {
  template: 'META_TEMPLATE',
  plan: 'META_PLAN',
  agency: 'META_AGENCY',
  period: 'META_PERIOD',
  documentNumber: 'DOC_NUMBER',
  documentDate: 'DOC_DATE',
  contact: 'CONTACT',
  nil: 'NIL',
  /** What stood in the cells of the last period when the workbook was written; see `printedMark`. */
  printed: 'META_PREVIOUS',
} as const;

/** The layout version of the workbooks that this application writes. Older ones are still read, by `templateVersions`. */
export const templateVersion = 2;

/** What `META_TEMPLATE` holds: the template's id and version, `atvsld-bao-cao@2`. */
export const templateMark = `atvsld-bao-cao@${templateVersion}`;

/** What the tick cell `NIL` holds when the agency reports that nothing occurred. */
export const nilTick = 'x';

/** The name, limited to its sheet, of the list in front of a copy that was sent back with marks. */
export const returnListName = 'RETURN_LIST';

/** The topics of free text, in the order of the sheet. */
export const textTopics = ['results', 'difficulties', 'proposals'] as const;
export type TextTopic = (typeof textTopics)[number];

export const dutyFields = ['status', 'result', 'evidence'] as const;
export type DutyField = (typeof dutyFields)[number];

/** `SK-03` → `IND_SK_03`. */
export function indicatorCellName(code: string): string {
  return `IND_${nameOf(code)}`;
}

/** The note beside a figure: `SK-03` → `NOTE_SK_03`. */
export function noteCellName(code: string): string {
  return `NOTE_${nameOf(code)}`;
}

/** The figure of the last period beside it: `SK-03` → `LAST_SK_03`. */
export function lastPeriodCellName(code: string): string {
  return `LAST_${nameOf(code)}`;
}

/** `V.3`, `-1`, `status` → `DUTY_V_3__1_STATUS`. */
export function dutyCellName(assignment: string, label: string, field: DutyField): string {
  return `DUTY_${nameOf(assignment)}_${nameOf(label)}_${field.toUpperCase()}`;
}

/** `results` → `TEXT_RESULTS`. */
export function textCellName(topic: TextTopic): string {
  return `TEXT_${topic.toUpperCase()}`;
}

function nameOf(code: string): string {
  return code.replace(/[^A-Za-z0-9]/g, '_');
}

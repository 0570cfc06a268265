import type { ChaseSettings } from '../../shared/contract/chase';
import type { Letterhead } from '../../shared/domain/deadlines/chase';

/** What is typed into the form of the settings: numbers as text, the lines of the signer one under another. */
export type SettingsFilling = {
  readonly [Field in LetterheadField | LadderField]: string;
};

export type LetterheadField = keyof Letterhead;
export type LadderField = keyof ChaseSettings['ladder'];

/** The order in which the parts of a letter stand on paper. */
export const letterheadFields = [
  'superior',
  'issuer',
  'symbol',
  'place',
  'signerTitle',
  'signerName',
  'archive',
] as const satisfies readonly LetterheadField[];

export const ladderFields = [
  'remindBefore',
  'urgeAfter',
  'reportAfter',
] as const satisfies readonly LadderField[];

const most = 60;
const lowest: Readonly<Record<LadderField, number>> = { remindBefore: -most, urgeAfter: 1, reportAfter: 1 };
const mostSignerLines = 4;

/** The form as it opens. */
export function settingsFilling({ ladder, letterhead }: ChaseSettings): SettingsFilling {
  return {
    ...letterhead,
    signerTitle: letterhead.signerTitle.join('\n'),
    remindBefore: String(ladder.remindBefore),
    urgeAfter: String(ladder.urgeAfter),
    reportAfter: String(ladder.reportAfter),
  };
}

/** The settings that the form stands for; `bad` names the field that has to be put right first. */
export function readSettings(
  filled: SettingsFilling,
): { readonly settings: ChaseSettings } | { readonly bad: LadderField | 'signerTitle' } {
  const numbers = ladderFields.map((field) => wholeNumber(filled[field], lowest[field]));
  const [remindBefore = null, urgeAfter = null, reportAfter = null] = numbers;
  const bad = ladderFields[numbers.indexOf(null)];
  if (remindBefore === null || urgeAfter === null || reportAfter === null)
    return { bad: bad ?? 'remindBefore' };
  const signerTitle = filled.signerTitle
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (signerTitle.length > mostSignerLines || signerTitle.some((line) => line.length > 200))
    return { bad: 'signerTitle' };
  return {
    settings: {
      ladder: { remindBefore, urgeAfter, reportAfter },
      letterhead: {
        superior: filled.superior.trim(),
        issuer: filled.issuer.trim(),
        symbol: filled.symbol.trim(),
        place: filled.place.trim(),
        signerTitle,
        signerName: filled.signerName.trim(),
        archive: filled.archive.trim(),
      },
    },
  };
}

/** Which parts of the letter stay blank on paper. */
export function blankFields({ letterhead }: ChaseSettings): readonly LetterheadField[] {
  return letterheadFields.filter((field) => letterhead[field].length === 0);
}

function wholeNumber(text: string, from: number): number | null {
  const tidy = text.trim();
  if (!/^-?\d{1,3}$/.test(tidy)) return null;
  const value = Number(tidy);
  return value >= from && value <= most ? value : null;
}

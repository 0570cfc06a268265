import type { PeriodCode } from '../../../shared/domain/period';
import { planTabs } from '../../model/plan-tab';
import { screens } from '../../model/screen';
import { useAgencyWizard } from '../../stores/agencies-wizard';
import { useApplication } from '../../stores/application';
import { useConsolidation } from '../../stores/consolidation';
import { exportWorkbook, writeTemplates } from '../../stores/documents';
import type { DutyRow } from '../../stores/duties';
import { goToDuty } from '../../stores/duties-found';
import { useEntry } from '../../stores/entry';
import { useIntake } from '../../stores/intake';
import { usePeriod } from '../../stores/period';
import type { LoadedPlan } from '../../stores/plan';
import { usePlanDetail } from '../../stores/plan-detail';
import { usePlanReading } from '../../stores/plan-reading';
import { useReception } from '../../stores/reception';
import { useStatutory } from '../../stores/statutory';
import { consolidationText, exportName } from '../../text/consolidation';
import { entryText } from '../../text/entry';
import { paletteText } from '../../text/palette';
import { periodTitle } from '../../text/period';
import { planTabNames } from '../../text/plan';
import { receptionText } from '../../text/reception';
import { screenNames } from '../../text/shell';
import { statutoryText } from '../../text/statutory';

export type PaletteEntry = {
  readonly key: string;
  readonly kind: keyof typeof paletteText.kinds;
  readonly label: string;
  /** What else the entry is found by: a code, an abbreviation. */
  readonly hint: string;
  readonly run: () => void;
};

/** Everything the palette can find in a plan and a period, commands and screens first. */
export function paletteEntries(atWork: LoadedPlan, period: PeriodCode | null): readonly PaletteEntry[] {
  return [
    ...screenEntries(),
    ...planTabEntries(),
    entry('command', 'read-plan', paletteText.commands.readPlan, '', () => usePlanReading.getState().show()),
    ...(period ? commandEntries(period) : []),
    ...atWork.periods.map(({ code }) =>
      entry('period', code, periodTitle(code), code, () => usePeriod.getState().choose(code)),
    ),
    ...(period ? registerEntries(atWork, period) : []),
  ];
}

function screenEntries(): readonly PaletteEntry[] {
  return screens.map((screen, index) =>
    entry('screen', screen, screenNames[screen], `Alt+${index + 1}`, () => {
      useApplication.getState().go(screen);
    }),
  );
}

function planTabEntries(): readonly PaletteEntry[] {
  return planTabs.map((tab) =>
    entry('page', tab, `${screenNames.plan}: ${planTabNames[tab]}`, '', () => {
      useApplication.getState().go('plan');
      usePlanDetail.getState().go(tab);
    }),
  );
}

/** The duties that were found by what is typed; they answer already and are not looked through again. */
export function dutyEntries(duties: readonly DutyRow[]): readonly PaletteEntry[] {
  return duties.map((row) =>
    entry('duty', row.duty, row.text, `${row.assignment} ${row.label}`, () => void goToDuty(row)),
  );
}

function commandEntries(period: PeriodCode): readonly PaletteEntry[] {
  const { commands } = paletteText;
  const { exportTitle } = consolidationText;
  return [
    entry('command', 'take-files', commands.takeFiles, '', () => useIntake.getState().show()),
    entry(
      'command',
      'take-folder',
      commands.takeFolder,
      '',
      () => void useIntake.getState().chooseFolder(receptionText.chooseFolderTitle),
    ),
    entry(
      'command',
      'export',
      commands.export,
      periodTitle(period),
      () => void exportWorkbook(period, exportTitle, exportName(period)),
    ),
    entry(
      'command',
      'export-statutory',
      commands.exportStatutory,
      '',
      () => void useStatutory.getState().exportWorkbook(statutoryText.exportTitle),
    ),
    entry(
      'command',
      'templates',
      commands.templates,
      periodTitle(period),
      () => void writeTemplates(period, null, receptionText.templateFolderTitle),
    ),
    entry('command', 'record-event', commands.recordEvent, '', () => {
      useApplication.getState().go('agencies');
      useAgencyWizard.getState().open();
    }),
    entry('command', 'shortcuts', commands.shortcuts, 'F1', () =>
      useApplication.getState().showDialog('shortcuts'),
    ),
  ];
}

function registerEntries({ agencies, indicators }: LoadedPlan, period: PeriodCode): readonly PaletteEntry[] {
  return [
    ...agencies
      .filter(({ isGroup }) => !isGroup)
      .map(({ code, name, abbreviation }) =>
        entry('agency', code, name, abbreviation ?? code, () => {
          useApplication.getState().go('reception');
          void useReception.getState().open({ agency: code, period });
        }),
      ),
    ...indicators.map(({ code, name }) =>
      entry('indicator', code, name, code, () => {
        useApplication.getState().go('consolidation');
        void useConsolidation.getState().open({ indicator: code, period });
      }),
    ),
    ...agencies
      .filter(({ isGroup }) => !isGroup)
      .map(({ code, name, abbreviation }) =>
        entry('command', `type ${code}`, `${entryText.title}: ${name}`, abbreviation ?? code, () => {
          useApplication.getState().go('reception');
          void useReception.getState().open({ agency: code, period });
          void useEntry.getState().open({ agency: code, period });
        }),
      ),
  ];
}

function entry(
  kind: PaletteEntry['kind'],
  code: string,
  label: string,
  hint: string,
  run: () => void,
): PaletteEntry {
  return { key: `${kind} ${code}`, kind, label, hint, run };
}

import type { PeriodCode } from '../../../shared/domain/period';
import type { Plan } from '../../../shared/domain/plan';
import { screens } from '../../model/screen';
import { useAgencyWizard } from '../../stores/agencies-wizard';
import { useApplication } from '../../stores/application';
import { useConsolidation } from '../../stores/consolidation';
import { exportWorkbook, writeTemplates } from '../../stores/documents';
import { useIntake } from '../../stores/intake';
import { usePeriod } from '../../stores/period';
import type { LoadedPlan } from '../../stores/plan';
import { usePlanReading } from '../../stores/plan-reading';
import type { RequestSummary } from '../../stores/requests';
import { useStatutory } from '../../stores/statutory';
import { consolidationText, exportName } from '../../text/consolidation';
import { paletteText } from '../../text/palette';
import { periodTitle } from '../../text/period';
import { receptionText } from '../../text/reception';
import { screenNames } from '../../text/shell';
import { statutoryText } from '../../text/statutory';
import { agencyEntries, registerEntries, typingEntries } from './agency-entries';
import { chaseEntries } from './chase-entries';
import { calendarEntries } from './deadline-entries';
import { entry, type PaletteEntry } from './palette-entry';
import { openRequestEntry, planEntries, planTabEntries, requestEntries } from './plan-entries';

/** Everything the palette can find in a plan, a period, the plans and the requests of the register, commands and screens first. */
export function paletteEntries(
  atWork: LoadedPlan,
  period: PeriodCode | null,
  plans: readonly Plan[],
  requests: readonly RequestSummary[],
): readonly PaletteEntry[] {
  return [
    ...screenEntries(),
    ...planTabEntries(),
    entry('command', 'read-plan', paletteText.commands.readPlan, '', () => usePlanReading.getState().show()),
    openRequestEntry(),
    ...chaseEntries(),
    ...calendarEntries(),
    ...(period ? commandEntries(period) : []),
    ...atWork.periods.map(({ code }) =>
      entry('period', code, periodTitle(code), code, () => usePeriod.getState().choose(code)),
    ),
    ...planEntries(plans),
    ...requestEntries(requests),
    ...(period ? agencyEntries(atWork, period) : []),
    ...registerEntries(atWork),
    ...(period ? [...indicatorEntries(atWork, period), ...typingEntries(atWork, period)] : []),
  ];
}

function screenEntries(): readonly PaletteEntry[] {
  return screens.map((screen, index) =>
    entry('screen', screen, screenNames[screen], `Alt+${index + 1}`, () => {
      useApplication.getState().go(screen);
    }),
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

/** Each indicator with its total of the period. */
function indicatorEntries({ indicators }: LoadedPlan, period: PeriodCode): readonly PaletteEntry[] {
  return indicators.map(({ code, name }) =>
    entry('indicator', code, name, code, () => {
      useApplication.getState().go('consolidation');
      void useConsolidation.getState().open({ indicator: code, period });
    }),
  );
}

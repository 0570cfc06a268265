import type { PeriodCode } from '../../../shared/domain/period';
import { placeOfDuty } from '../../../shared/domain/place-of-duty';
import type { Plan } from '../../../shared/domain/plan';
import { requestTitle } from '../../../shared/wording/request-title';
import { planTabs } from '../../model/plan-tab';
import { screens } from '../../model/screen';
import { useAgencies } from '../../stores/agencies';
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
import { type RequestSummary, useRequests } from '../../stores/requests';
import { useStatutory } from '../../stores/statutory';
import { consolidationText, exportName } from '../../text/consolidation';
import { entryText } from '../../text/entry';
import { paletteText } from '../../text/palette';
import { periodTitle } from '../../text/period';
import { planChoiceWords, planTabNames, planText } from '../../text/plan';
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
    entry('command', 'open-request', paletteText.commands.openRequest, '', () => {
      goToRequests();
      useRequests.getState().setAdding(true);
    }),
    ...(period ? commandEntries(period) : []),
    ...atWork.periods.map(({ code }) =>
      entry('period', code, periodTitle(code), code, () => usePeriod.getState().choose(code)),
    ),
    ...planEntries(plans),
    ...requestEntries(requests),
    ...(period ? agencyEntries(atWork, period) : []),
    ...registerEntries(atWork),
    ...(period ? workEntries(atWork, period) : []),
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

function planEntries(plans: readonly Plan[]): readonly PaletteEntry[] {
  return plans.map((plan) =>
    entry('plan', plan.code, planChoiceWords(plan), plan.documentNumber ?? planText.noNumber, () => {
      const { go, choose } = usePlanDetail.getState();
      useApplication.getState().go('plan');
      go('tree');
      void choose(plan.code);
    }),
  );
}

/** The requests out of turn; one that was undone is opened again. */
function requestEntries(requests: readonly RequestSummary[]): readonly PaletteEntry[] {
  const { choose, redo, setAdding } = useRequests.getState();
  return requests.map((request) => {
    const { period, undoneAt } = request;
    const title = requestTitle(request);
    return entry('request', period, undoneAt === null ? title : paletteText.reopen(title), period, () => {
      goToRequests();
      setAdding(false);
      void (undoneAt === null ? choose(period) : redo(period));
    });
  });
}

function goToRequests(): void {
  useApplication.getState().go('plan');
  usePlanDetail.getState().go('requests');
}

/** The duties that were found by what is typed; they answer already and are not looked through again. */
export function dutyEntries(duties: readonly DutyRow[]): readonly PaletteEntry[] {
  return duties.map((row) =>
    entry('duty', row.duty, row.text, placeOfDuty(row.assignment, row.label), () => void goToDuty(row)),
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

/** Each agency with its report of the period. */
function agencyEntries({ agencies }: LoadedPlan, period: PeriodCode): readonly PaletteEntry[] {
  return agencies
    .filter(({ isGroup }) => !isGroup)
    .map(({ code, name, abbreviation }) =>
      entry('agency', code, name, abbreviation ?? code, () => {
        useApplication.getState().go('reception');
        void useReception.getState().open({ agency: code, period });
      }),
    );
}

/** Each agency and group with what the register knows of it. */
function registerEntries({ agencies }: LoadedPlan): readonly PaletteEntry[] {
  return agencies.map(({ code, name, abbreviation }) =>
    entry('page', `register ${code}`, `${screenNames.agencies}: ${name}`, abbreviation ?? code, () => {
      const { chooseTab, open } = useAgencies.getState();
      useApplication.getState().go('agencies');
      chooseTab('register');
      void open(code);
    }),
  );
}

function workEntries({ agencies, indicators }: LoadedPlan, period: PeriodCode): readonly PaletteEntry[] {
  return [
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

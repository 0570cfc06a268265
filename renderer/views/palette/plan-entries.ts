import { placeOfDuty } from '../../../shared/domain/place-of-duty';
import type { Plan } from '../../../shared/domain/plan';
import { requestTitle } from '../../../shared/wording/request-title';
import { planTabs } from '../../model/plan-tab';
import { useApplication } from '../../stores/application';
import type { DutyRow } from '../../stores/duties';
import { goToDuty } from '../../stores/duties-found';
import { usePlanDetail } from '../../stores/plan-detail';
import { type RequestSummary, useRequests } from '../../stores/requests';
import { paletteText } from '../../text/palette';
import { planChoiceWords, planTabNames, planText } from '../../text/plan';
import { screenNames } from '../../text/shell';
import { entry, type PaletteEntry } from './palette-entry';

/** The pages of the screen Kế hoạch. */
export function planTabEntries(): readonly PaletteEntry[] {
  return planTabs.map((tab) =>
    entry('page', tab, `${screenNames.plan}: ${planTabNames[tab]}`, '', () => {
      useApplication.getState().go('plan');
      usePlanDetail.getState().go(tab);
    }),
  );
}

/** The plans of the register. */
export function planEntries(plans: readonly Plan[]): readonly PaletteEntry[] {
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
export function requestEntries(requests: readonly RequestSummary[]): readonly PaletteEntry[] {
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

/** The letter of a new request. */
export function openRequestEntry(): PaletteEntry {
  return entry('command', 'open-request', paletteText.commands.openRequest, '', () => {
    goToRequests();
    useRequests.getState().setAdding(true);
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

import { planTabs } from '../../model/plan-tab';
import { TabList } from '../../parts/tab-list';
import { usePlanDetail } from '../../stores/plan-detail';
import { planTabNames, planText } from '../../text/plan';

/** The pages of the screen Kế hoạch side by side. */
export function PlanTabs() {
  const chosen = usePlanDetail((state) => state.tab);
  const { go } = usePlanDetail.getState();
  return (
    <TabList
      id="plan"
      label={planText.tabs}
      tabs={planTabs}
      names={planTabNames}
      chosen={chosen}
      onChoose={go}
    />
  );
}

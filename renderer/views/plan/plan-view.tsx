import { useEffect } from 'react';
import type { PlanTab } from '../../model/plan-tab';
import { tabId, tabPanelId } from '../../parts/tab-list';
import { usePlanDetail } from '../../stores/plan-detail';
import { followPlan } from '../../stores/plan-detail-follow';
import { DutiesTab } from './duties-tab';
import './plan.css';
import { PlanDeedLine } from './plan-deed-line';
import { PlanHead } from './plan-head';
import { PlanTabs } from './plan-tabs';
import { RequestsTab } from './requests-tab';
import { TargetsTab } from './targets-tab';
import { TreeTab } from './tree-tab';
import { usePlanKeys } from './use-plan-keys';

/** Kế hoạch: what a plan says, its duties by agency and topic, its targets, and requests out of turn. */
export function PlanView() {
  const tab = usePlanDetail((state) => state.tab);
  useEffect(followPlan, []);
  usePlanKeys();
  return (
    <div className="screen" data-screen="plan">
      <PlanHead />
      <PlanTabs />
      <PlanDeedLine />
      <div
        className="tab-page plan-tab"
        role="tabpanel"
        id={tabPanelId('plan')}
        aria-labelledby={tabId('plan', tab)}
      >
        {contentOf(tab)}
      </div>
    </div>
  );
}

function contentOf(tab: PlanTab) {
  switch (tab) {
    case 'tree':
      return <TreeTab />;
    case 'agency':
    case 'topic':
      return <DutiesTab by={tab} />;
    case 'targets':
      return <TargetsTab />;
    case 'requests':
      return <RequestsTab />;
  }
}

import type { KeyboardEvent } from 'react';
import { type PlanTab, planTabs, tabAfterKey } from '../../model/plan-tab';
import { usePlanDetail } from '../../stores/plan-detail';
import { planTabNames, planText } from '../../text/plan';

export const panelId = 'plan-tab-panel';

/** The id of a tab, by which its page is named. */
export function tabId(tab: PlanTab): string {
  return `plan-tab-${tab}`;
}

/** The pages of the screen side by side. One stop for Tab; arrows go from page to page. */
export function PlanTabs() {
  const chosen = usePlanDetail((state) => state.tab);
  const { go } = usePlanDetail.getState();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = tabAfterKey(event.key, chosen);
    if (!next) return;
    event.preventDefault();
    go(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className="plan-tabs" role="tablist" aria-label={planText.tabs} tabIndex={-1} onKeyDown={onKeyDown}>
      {planTabs.map((tab) => (
        <button
          type="button"
          key={tab}
          id={tabId(tab)}
          role="tab"
          className="plan-tab-button"
          aria-selected={tab === chosen}
          aria-controls={panelId}
          tabIndex={tab === chosen ? 0 : -1}
          data-label={planTabNames[tab]}
          onClick={() => go(tab)}
        >
          {planTabNames[tab]}
        </button>
      ))}
    </div>
  );
}

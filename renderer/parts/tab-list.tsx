import type { KeyboardEvent } from 'react';
import { tabAfterKey } from './tab-after-key';

type TabListProps<Tab extends string> = {
  /** Of the screen; the ids of its tabs and of their page begin with it. */
  readonly id: string;
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly names: Readonly<Record<Tab, string>>;
  readonly chosen: Tab;
  readonly onChoose: (tab: Tab) => void;
};

/** The id of a tab, by which its page is named. */
export function tabId(list: string, tab: string): string {
  return `${list}-tab-${tab}`;
}

/** The id of the page that the tabs of a screen take turns in. */
export function tabPanelId(list: string): string {
  return `${list}-tab-panel`;
}

/** The pages of a screen side by side. One stop for Tab; arrows go from page to page. */
export function TabList<Tab extends string>({ id, label, tabs, names, chosen, onChoose }: TabListProps<Tab>) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = tabAfterKey(tabs, event.key, chosen);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(tabId(id, next))?.focus();
  };
  return (
    <div
      className={`tab-list ${id}-tabs`}
      role="tablist"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          type="button"
          key={tab}
          id={tabId(id, tab)}
          role="tab"
          className="tab-button"
          aria-selected={tab === chosen}
          aria-controls={tabPanelId(id)}
          tabIndex={tab === chosen ? 0 : -1}
          data-label={names[tab]}
          onClick={() => onChoose(tab)}
        >
          {names[tab]}
        </button>
      ))}
    </div>
  );
}

import type { DraftValue } from './plan-draft';

/** The words of a finding: what a list shows, what a split cuts and a merge joins. */
export function textOfValue(value: DraftValue): string {
  switch (value.kind) {
    case 'item':
      return value.heading;
    case 'basis':
      return value.title;
    default:
      return value.text;
  }
}

/** The same finding with other words. */
export function withText(value: DraftValue, text: string): DraftValue {
  switch (value.kind) {
    case 'item':
      return { ...value, heading: text };
    case 'basis':
      return { ...value, title: text };
    default:
      return { ...value, text };
  }
}

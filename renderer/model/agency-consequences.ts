import type { BindingEffect, EventPreview } from '../../shared/domain/agencies/event-preview';

/** What an event can have consequences for, in the order of the screen. */
export const consequenceKinds = [
  'units',
  'duty',
  'rule',
  'indicator',
  'standing',
  'child',
  'groups',
  'reports',
  'templates',
  'remembered',
  'comparables',
  'contacts',
  'notices',
] as const;
export type ConsequenceKind = (typeof consequenceKinds)[number];

/** How much an event does to each kind of thing, counted before anything happens. */
export type Consequences = Readonly<Record<ConsequenceKind, number>>;

/** Counts everything that a preview says. */
export function consequencesOf(preview: EventPreview): Consequences {
  const bound = (about: BindingEffect['about']) =>
    preview.bindings.filter((one) => one.about === about).length;
  const { groups, reports, held, templates, remembered, comparables, contacts, notices } = preview;
  return {
    units: preview.agencies.filter(({ change }) => change !== 'joins' && change !== 'leaves').length,
    duty: bound('duty'),
    rule: bound('rule'),
    indicator: bound('indicator'),
    standing: bound('standing'),
    child: bound('child'),
    groups: groups.length,
    reports: reports.length + held.length,
    templates: templates.gets.length + templates.noLonger.length,
    remembered: remembered.reduce((sum, { mappings, layouts }) => sum + mappings + layouts, 0),
    comparables: comparables.length,
    contacts: contacts.length,
    notices: notices.length,
  };
}

/** How many agencies an event founds, ends and renames, and how many only join or leave a group. */
export function agencyCounts({ agencies }: Pick<EventPreview, 'agencies'>) {
  const count = (change: EventPreview['agencies'][number]['change']) =>
    agencies.filter((one) => one.change === change).length;
  return {
    begins: count('begins'),
    ends: count('ends'),
    renamed: count('renamed'),
    joins: count('joins'),
    leaves: count('leaves'),
  };
}

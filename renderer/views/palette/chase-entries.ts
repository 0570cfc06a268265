import { useApplication } from '../../stores/application';
import { useChase } from '../../stores/chase';
import { goToReminderSettings } from '../../stores/reminders-go';
import { chaseFilters } from '../../text/chase';
import { paletteText } from '../../text/palette';
import { screenNames } from '../../text/shell';
import { entry, type PaletteEntry } from './palette-entry';

/** What can be done for late agencies, and when reminders come. */
export function chaseEntries(): readonly PaletteEntry[] {
  const { commands } = paletteText;
  const beside = (side: 'draft' | 'sent' | 'settings') => () => {
    useApplication.getState().go('chase');
    useChase.getState().setSide(side);
  };
  return [
    ...(['late', 'next_due'] as const).map((filter) =>
      entry('page', `chase ${filter}`, `${screenNames.chase}: ${chaseFilters[filter]}`, '', () => {
        useApplication.getState().go('chase');
        void useChase.getState().show(filter);
      }),
    ),
    entry('command', 'draft-letters', commands.draftLetters, '', beside('draft')),
    entry('command', 'record-letters', commands.recordLetters, '', beside('sent')),
    entry('command', 'chase-settings', commands.chaseSettings, '', beside('settings')),
    entry('command', 'reminders', commands.reminders, '', goToReminderSettings),
  ];
}

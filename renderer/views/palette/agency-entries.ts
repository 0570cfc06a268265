import type { PeriodCode } from '../../../shared/domain/period';
import { useAgencies } from '../../stores/agencies';
import { useApplication } from '../../stores/application';
import { useEntry } from '../../stores/entry';
import type { LoadedPlan } from '../../stores/plan';
import { useReception } from '../../stores/reception';
import { entryText } from '../../text/entry';
import { screenNames } from '../../text/shell';
import { entry, type PaletteEntry } from './palette-entry';

/** Each agency with its report of the period. */
export function agencyEntries({ agencies }: LoadedPlan, period: PeriodCode): readonly PaletteEntry[] {
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
export function registerEntries({ agencies }: LoadedPlan): readonly PaletteEntry[] {
  return agencies.map(({ code, name, abbreviation }) =>
    entry('page', `register ${code}`, `${screenNames.agencies}: ${name}`, abbreviation ?? code, () => {
      const { chooseTab, open } = useAgencies.getState();
      useApplication.getState().go('agencies');
      chooseTab('register');
      void open(code);
    }),
  );
}

/** Each agency with the form in which its figures are typed in. */
export function typingEntries({ agencies }: LoadedPlan, period: PeriodCode): readonly PaletteEntry[] {
  return agencies
    .filter(({ isGroup }) => !isGroup)
    .map(({ code, name, abbreviation }) =>
      entry('command', `type ${code}`, `${entryText.title}: ${name}`, abbreviation ?? code, () => {
        useApplication.getState().go('reception');
        void useReception.getState().open({ agency: code, period });
        void useEntry.getState().open({ agency: code, period });
      }),
    );
}

import type { CheckedEntry } from '../../../../shared/contract/entry';
import type { ReadFigure } from '../../../../shared/intake/validate';
import { shownReading } from '../intake/prepared-file';
import { shownIssue } from '../intake/shown-issue';
import type { EntryChecked } from './check-entry';

/** A checked entry as the contract shows it: what would change. */
export function shownEntry({ known, stored, typed, gone, issues, openIssues }: EntryChecked): CheckedEntry {
  // What is still asked about is not clear yet, and so not taken away.
  const asked = new Set(openIssues.map(({ indicator }) => indicator));
  const shown = ({ indicator, reading }: ReadFigure) => ({
    indicator,
    ...shownReading(reading, known.indicators.get(indicator)?.decimals ?? 0),
  });
  return {
    figures: [
      ...typed.map((figure) => ({
        ...shown(figure),
        change: stored.figures.has(figure.indicator) ? ('changed' as const) : ('added' as const),
      })),
      ...[...stored.figures.values()]
        .filter(({ indicator }) => gone.has(indicator) && !asked.has(indicator))
        .map((figure) => ({ ...shown(figure), change: 'gone' as const })),
    ],
    issues: issues.map((issue) => shownIssue(issue, known)),
  };
}

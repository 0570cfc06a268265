import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noAnswers } from '../../../shared/intake/answer';
import { isOpen } from '../../../shared/intake/issue';
import type { SearchedReport } from '../../../shared/intake/search/search-knowledge';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import { type MadeTable, tableInColumns, tableInRows } from './made-table';
import { madeWorkbook } from './made-workbook';
import { noContext } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const knowledge = presetKnowledge();

function search({ sheet }: MadeTable): SearchedReport | null {
  return searchWorkbook(madeWorkbook(sheet), noContext, knowledge, noAnswers);
}

/** Figures read from other cells than the generator's; always none. */
function wrongFigures({ truth }: MadeTable, report: SearchedReport): readonly string[] {
  return report.body.figures.flatMap(({ indicator, at }) =>
    truth.get(indicator) === at.cell ? [] : [`${indicator} from ${at.cell}, not ${truth.get(indicator)}`],
  );
}

/** Indicators that are neither read nor asked about; always none. */
function lostFigures({ truth }: MadeTable, { body, issues }: SearchedReport): readonly string[] {
  const read = new Set(body.figures.map(({ indicator }) => indicator));
  const open = issues.filter(isOpen);
  const tableAsked = open.some(({ code }) => code === 'which_column');
  return [...truth].flatMap(([code, cell]) => {
    const row = /\d+$/.exec(cell)?.[0];
    const column = /^[A-Z]+/.exec(cell)?.[0];
    const asked = open.some(
      (issue) =>
        issue.indicator === code ||
        issue.readings.includes(`indicator:${code}`) ||
        /\d+$/.exec(issue.cell ?? '')?.[0] === row ||
        /^[A-Z]+/.exec(issue.cell ?? '')?.[0] === column,
    );
    return read.has(code) || asked || tableAsked ? [] : [code];
  });
}

it.each([
  ['rows', tableInRows],
  ['columns', tableInColumns],
] as const)('reads each figure of a table in %s from its own cell or asks', (_, tables) => {
  fc.assert(
    fc.property(tables, (table) => {
      const report = search(table);
      if (report === null) throw new Error('The table was not found.');
      expect({
        wrong: wrongFigures(table, report),
        lost: lostFigures(table, report),
        unaccounted: report.rows.read - report.rows.figures - report.rows.issues,
      }).toEqual({ wrong: [], lost: [], unaccounted: 0 });
    }),
    { numRuns: 400 },
  );
});

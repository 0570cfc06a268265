import { it } from 'vitest';
import { corpus } from './corpus';
import { madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';

it('print', () => {
  for (const { title, sheets } of corpus) {
    const o = outcomeOf(madeWorkbook(...sheets));
    console.log(
      `\n## ${title}\n` +
        (o === null
          ? 'NULL'
          : [
              ...o.figures.map((f) => '  F ' + f),
              ...o.open.map((f) => '  ? ' + f),
              '  N ' + o.notes.join(' '),
              '  ' + JSON.stringify(o.rows),
            ].join('\n')),
    );
  }
});

import { z } from 'zod';

const Line = z.object({
  severity: z.string(),
  code: z.string(),
  indicator: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  found: z.string().nullable(),
  readings: z.array(z.object({ answer: z.string() })),
  answer: z.string().nullable(),
});

/** What `import --json` says of one file, as far as these tests look at it. */
export const ToldFile = z.object({
  path: z.string(),
  status: z.enum(['ready', 'committed', 'unchanged', 'needs-review', 'rejected']),
  agency: z.string().nullable(),
  period: z.string().nullable(),
  version: z.number().nullable(),
  submission: z.string().nullable(),
  format: z.string(),
  form: z.string().nullable(),
  figures: z.array(
    z.object({
      code: z.string(),
      value: z.number().nullable(),
      nil: z.boolean(),
      approximate: z.boolean(),
      sheet: z.string(),
      cell: z.string(),
      rawText: z.string(),
      change: z.string(),
    }),
  ),
  issues: z.array(Line.extend({ id: z.string(), message: z.string() })),
});
export type ToldFile = z.infer<typeof ToldFile>;

export const Told = z.object({ dryRun: z.boolean(), files: z.array(ToldFile) });

/**
 * A file's whole outcome as lines to compare: state, agency and period; each figure with its cell; each finding with its place and, where
 * it is open, its readings. Indicators without a row (`cell_missing`) stand in one line.
 */
export function outcomeLines({ status, agency, period, figures, issues }: ToldFile): readonly string[] {
  const missing = issues.filter(({ code, severity }) => code === 'cell_missing' && severity === 'warning');
  const others = issues.filter((issue) => !missing.includes(issue));
  return [
    [status, agency ?? '-', period ?? '-'].join(' '),
    ...figures.map(
      ({ code, nil, approximate, value, sheet, cell }) =>
        `${code} = ${nil ? 'KPS' : `${approximate ? '~' : ''}${value}`} ${sheet}!${cell}`,
    ),
    ...others.map(lineOf),
    ...(missing.length === 0
      ? []
      : [`warning cell_missing ${missing.map(({ indicator }) => indicator).join(' ')}`]),
  ];
}

function lineOf({ severity, code, indicator, sheet, cell, found, readings, answer }: z.infer<typeof Line>) {
  const place = cell === null ? sheet : `${sheet}!${cell}`;
  const isOpen = severity === 'question' || severity === 'error';
  const choices = isOpen ? [`[${readings.map((reading) => reading.answer).join(' ')}]`] : [];
  const what = place === null && found !== null ? [`“${found}”`] : [];
  return [severity, code, place, indicator, ...what, ...choices, answer === null ? null : `← ${answer}`]
    .filter((part) => part !== null)
    .join(' ');
}

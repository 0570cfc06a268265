import { parseArgs } from 'node:util';

/** What may be said on the command line; switches of Chromium pass by. */
export type StartOptions = { readonly db: string | undefined; readonly resources: string | undefined };

/** Reads `--db FILE` and `--resources FOLDER` from an argument list. */
export function startOptions(argv: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: { db: { type: 'string' }, resources: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return { db: text(values['db']), resources: text(values['resources']) };
}

/** An option without its value is read as `true`, and one that is empty names nothing. */
function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

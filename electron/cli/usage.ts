/** Thrown where the command line itself is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage: npm run -s cli -- <command> [options]   (--json prints JSON alone on stdout)

  presets
  init        --db FILE --preset CODE
  agencies    --db FILE [--search TEXT] [--on YYYY-MM-DD] [--group CODE]
  agencies    import FILE.xlsx --db FILE [--group CODE] [--date YYYY-MM-DD] [--basis TEXT]
              [--answers FILE.json] [--dry-run]
  agencies    rename --agency CODE --name NAME [--abbreviation TEXT] EVENT
  agencies    merge --from CODE,CODE --into (CODE | NAME [--abbreviation TEXT] [--kind KIND]) EVENT
  agencies    split --from CODE --into "CODE or NAME; CODE or NAME" [--keeps] [--takes FILE.json] EVENT
  agencies    dissolve --agency CODE [--takes FILE.json] EVENT
  agencies    transfer --from CODE --to (CODE | NAME) [--duties KEY,…] [--rules KEY,…] [--indicators CODE,…]
              [--standing KEY,…] EVENT
  agencies    replace-tier --group CODE --list FILE.xlsx [--name "NEW NAME OF THE GROUP"] [--takes FILE.json]
              [--answers FILE.json] EVENT
  agencies    events [--agency CODE] | show --agency CODE | duplicates | offers, each with --db FILE
  agencies    (undo | redo) --db FILE --event ID
  periods     --db FILE [--open YEAR]
  templates   --db FILE --period P --out DIR [--agency CODE]
  import      --db FILE [--period P] [--agency CODE] [--received YYYY-MM-DD] [--answers FILE.json] [--dry-run] PATH…
  undo        --db FILE --submission ID
  annotate    --db FILE (--submission ID | --file PATH [--period P] [--agency CODE] [--answers FILE.json]) --out FILE.xlsx
  detect      FILE…
  plan        read FILE [--text OUT.txt]
  status      --db FILE --period P [--view then|now] [--on YYYY-MM-DD]
  chase       --db FILE --period P --out DIR [--step remind|urge|report_up] [--agency CODE,…] [--one]
  consolidate --db FILE --period P [--view then|now] [--by agency] [--out FILE.xlsx]
  trace       --db FILE --period P --indicator CODE [--view then|now]
  targets     --db FILE --year Y
  statutory   --db FILE --period P --form CODE [--out FILE.xlsx] [--trace ROW:COLUMN]
  duties      --db FILE [--agency CODE] [--search TEXT] [--state STATE]
  duties      record --db FILE --duty ID --agency CODE --state STATE --as-of YYYY-MM-DD [--note TEXT]
  duties      extend --db FILE --duty ID --agency CODE --due YYYY-MM-DD --note REASON [--number NUMBER]
  duties      (undo | redo) --db FILE --entry ID,…
  requests    --db FILE
  requests    open --db FILE --number NUMBER --date YYYY-MM-DD --asker NAME [--due YYYY-MM-DD] [--reuse P,P]
              [--indicators CODE,…] [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--title TEXT] [--quote TEXT]
  requests    (gap | undo | redo) --db FILE --period P
  requests    reuse --db FILE --period P (--reuse P,P | --entry ID)
  deadlines   --db FILE --year Y [--agency CODE] [--kind KIND,…] [--ics FILE.ics]
  deadlines   rules --db FILE --year Y
  deadlines   extend --db FILE --period P --agency CODE,… --due YYYY-MM-DD --note REASON [--number NUMBER]
  deadlines   (undo | redo) --db FILE --entry ID,…
  holidays    --year Y [--db FILE]
  holidays    add --db FILE --from YYYY-MM-DD [--to YYYY-MM-DD] [--kind off|worked] --name NAME [--source DOCUMENT]
              [--status confirmed|by_law|unverified] [--makes-up-for YYYY-MM-DD] [--entry ID] [--dry-run]
  holidays    (withdraw | undo) --db FILE --entry ID
  holidays    (confirm --source DOCUMENT | unconfirm) --db FILE --year Y

EVENT: --db FILE --date YYYY-MM-DD --basis TEXT [--note TEXT] [--dry-run]; a dry run prints all that would happen and writes nothing.

--takes: {"duties": {KEY: CODE}, "rules": {…}, "indicators": {…}, "groups": {…}, "standing": {…}}, keys as the dry run prints them, "nobody" for none.

STATE: not_started, in_progress, done, withdrawn; to list also extended, overdue.

--answers: [{"file": NAME, "question": ID, "answer": WORD}], see README.md; of a list of agencies {NAME: WORD} with the names that the
dry run asks about: a code, "new", "nobody" (not in the register), "same" (goes on as it was).

Exit code: 0 done, 1 problems in the data or on the disk, 2 wrong usage.`;

const [head = '', table = '', ...notes] = usage.split('\n\n');

/** How one command is used, with the notes on words that its lines have; how all are used where there is no such command. */
export function usageOf(command: string): string {
  const entries = table.split(/\n(?= {2}\S)/).filter((entry) => entry.trim().split(/\s/, 1)[0] === command);
  if (entries.length === 0) return usage;
  const lines = entries.join('\n');
  const needed = notes.filter((note) => lines.includes(note.split(':', 1)[0] ?? note));
  return [head, lines, ...needed, 'All commands: --help'].join('\n\n');
}

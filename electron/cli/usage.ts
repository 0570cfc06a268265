/** Thrown where the command line itself is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage: npm run -s cli -- <command> [options]   (--json prints JSON alone on stdout)

  presets
  init        --db FILE --preset CODE
  agencies    --db FILE
  periods     --db FILE [--open YEAR]
  templates   --db FILE --period P --out DIR [--agency CODE]
  import      --db FILE [--period P] [--agency CODE] [--received YYYY-MM-DD] [--answers FILE.json] [--dry-run] PATH…
  undo        --db FILE --submission ID
  annotate    --db FILE (--submission ID | --file PATH [--period P] [--agency CODE] [--answers FILE.json]) --out FILE.xlsx
  detect      FILE…
  plan        read FILE [--text OUT.txt]
  status      --db FILE --period P [--view then|now]
  consolidate --db FILE --period P [--view then|now] [--by agency] [--out FILE.xlsx]
  trace       --db FILE --period P --indicator CODE [--view then|now]
  targets     --db FILE --year Y
  statutory   --db FILE --period P --form CODE [--out FILE.xlsx] [--trace ROW:COLUMN]

--answers: [{"file": NAME, "question": ID, "answer": WORD}], see README.md.

Exit code: 0 done, 1 problems in the data or on the disk, 2 wrong usage.`;

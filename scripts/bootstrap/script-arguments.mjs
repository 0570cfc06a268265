import { resolve } from 'node:path';

/** What was written after the script's name, with or without the `--` that npm and habit put first. */
export function scriptArguments() {
  const given = process.argv.slice(2);
  return given[0] === '--' ? given.slice(1) : given;
}

/** A path as the user meant it: npm starts scripts in the project's folder and says where the user stood. */
export function fromWhereTheUserStood(path) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

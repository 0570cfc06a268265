/** Something that the person at the keyboard has to settle; told in words, without a stack. */
export class CannotStart extends Error {
  name = 'CannotStart';
}

/** Runs a script's body; a `CannotStart` ends it with its words and exit code 1. */
export async function orExplain(body) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

import { delimiter, join } from 'node:path';
import { root, toolNode } from './paths.mjs';

const entries = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};

/** The command line of one of the project's tools under the project's Node. */
export function tool(name, ...args) {
  return [toolNode, [join(root, 'node_modules', entries[name]), ...args]];
}

/** An environment in which whatever a tool starts finds the project's Node first. */
export function toolEnvironment(additions = {}) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, ...additions };
}

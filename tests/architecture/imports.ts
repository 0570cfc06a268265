import { dirname, join } from 'node:path';
import { guardedPackages } from './layers';

/** Static imports and re-exports (types too), bare imports, `import()`, `require()` and whatever `createRequire` made. */
const importForms = [
  /^\s*(?:import|export)\s[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]/gm,
  /^\s*import\s+['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"`]([^'"`]+)['"`]/g,
  /\brequire\w*(?:\.resolve)?\(\s*['"`]([^'"`]+)['"`]/g,
  /\bcreateRequire\([^)]*\)\(\s*['"`]([^'"`]+)['"`]/g,
];

/** All that a file's text imports: paths from the project's folder for our own files, names for packages. */
export function importsOf(file: string, text: string): readonly string[] {
  const specifiers = importForms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
  const named = guardedPackages.filter((name) =>
    new RegExp(`['"\`]${name}(/[^'"\`]*)?['"\`]`).test(code(text)),
  );
  return [...new Set([...specifiers, ...named])].map((specifier) =>
    specifier.startsWith('.') ? join(dirname(file), specifier) : specifier,
  );
}

/** A text without its comment lines: words about a package are no use of it. */
export function code(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/\*|\*)/.test(line))
    .join('\n');
}

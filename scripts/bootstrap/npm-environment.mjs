import { delimiter } from 'node:path';

/** Settings about where packages come from; all else that `npm run` puts into the environment changes what `npm ci` does. */
const kept =
  /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https?_?proxy|noproxy|cafile|ca|strict_ssl|.*(auth|token).*)$/i;

/** The environment for an npm that is started from inside an npm script as if it had been started by hand. */
export function npmEnvironment(environment = process.env) {
  const entries = Object.entries(environment).filter(
    ([name]) => (!/^npm_/i.test(name) || kept.test(name)) && name !== 'INIT_CWD' && name !== 'NODE_ENV',
  );
  return Object.fromEntries(
    entries.map(([name, value]) => [name, /^path$/i.test(name) ? withoutTools(value) : value]),
  );
}

/** `npm ci` removes `node_modules`, so the Node in there must not be the one that runs it. */
function withoutTools(path) {
  return path
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]|node-gyp-bin/.test(folder))
    .join(delimiter);
}

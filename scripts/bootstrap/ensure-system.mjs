import { existsSync } from 'node:fs';
import { CannotStart } from './cannot-start.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { systemPackages } from './system-packages.mjs';

/** Makes sure that the system has the named sets of packages ('window', 'office'); installs them where it may. */
export async function ensureSystem(...sets) {
  if (process.platform !== 'linux') return;
  const wanted = sets.flatMap((set) => systemPackages[set]);
  if (!existsSync('/usr/bin/dpkg-query')) return explainWithoutDebian(wanted);

  const missing = await missingOf(wanted);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    const names = missing.map(([name]) => name).join(' ');
    throw new CannotStart(
      `Missing system packages. Run:\n  sudo apt-get install --no-install-recommends ${names}`,
    );
  }
  await install(missing);
}

/** On other systems nothing can be looked up; say what is needed and try. */
function explainWithoutDebian(wanted) {
  if (existsSync('/usr/bin/xvfb-run') && existsSync('/usr/bin/soffice')) return;
  say(`Needed here, under Debian's names: ${wanted.map(([name]) => name).join(' ')}`);
}

async function missingOf(wanted) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders.
  const format = ['-W', '-f', '${Package} ${db:Status-Status}\n'];
  const { output } = await run('dpkg-query', [...format, ...wanted.flat()]);
  const installed = new Set(
    output
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return wanted.filter((names) => !names.some((name) => installed.has(name)));
}

async function install(missing) {
  say(`Installing system packages: ${missing.map(([name]) => name).join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const update = await run('apt-get', [...patience, 'update'], { env });
  const names = await Promise.all(missing.map(availableName));
  const result = await run('apt-get', [...patience, 'install', '-y', '--no-install-recommends', ...names], {
    env,
  });
  if (!result.ok)
    throw new CannotStart(
      `apt-get could not install ${names.join(' ')}:\n${update.output}\n${result.output}`,
    );
}

/** The first of a package's names that this release of Debian knows. */
async function availableName(names) {
  for (const name of names) {
    const { output } = await run('apt-cache', ['policy', name]);
    if (/Candidate: (?!\(none\))/.test(output)) return name;
  }
  return names[0];
}

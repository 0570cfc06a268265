import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CannotStart, orExplain } from './bootstrap/cannot-start.mjs';
import { ensureBuild } from './bootstrap/ensure-build.mjs';
import { ensurePackages } from './bootstrap/ensure-packages.mjs';
import { built, resources, root, toolNode } from './bootstrap/paths.mjs';
import { run } from './bootstrap/run.mjs';
import { scriptArguments } from './bootstrap/script-arguments.mjs';
import { samplesOf } from './demo/samples.mjs';

// npm run demo [-- FOLDER]: the main job from end to end, with nothing but the command line: report workbooks go out for
// two years, come back filled, are taken in, added up and written into the consolidated spreadsheet. Then what is due in the year, as a
// list and as a calendar file, and the letters to those who have not reported.

const plan = 'cao-bang-2025';

await orExplain(async () => {
  await ensurePackages();
  await ensureBuild();
  const [target = join(root, 'demo-output')] = scriptArguments();
  const places = {
    db: join(target, 'demo.sqlite'),
    templates: join(target, 'mau-bao-cao'),
    received: join(target, 'bao-cao-nhan'),
    spreadsheet: join(target, 'tong-hop-2025-Y.xlsx'),
    calendar: join(target, 'lich-han-2026.ics'),
    letters: join(target, 'cong-van'),
  };
  for (const place of [
    places.db,
    `${places.db}-wal`,
    `${places.db}-shm`,
    ...Object.values(places).slice(1),
  ]) {
    rmSync(place, { recursive: true, force: true });
  }
  for (const folder of [target, places.letters]) mkdirSync(folder, { recursive: true });

  tell(await cli('init', '--db', places.db, '--preset', plan));
  for (const period of ['2024-Y', '2025-Y']) await receive(places, period);

  tell('');
  tell(await cli('status', '--db', places.db, '--period', '2025-Y'));
  tell('');
  tell(await cli('consolidate', '--db', places.db, '--period', '2025-Y', '--out', places.spreadsheet));
  tell('');
  tell(await cli('trace', '--db', places.db, '--period', '2025-Y', '--indicator', 'SK-03'));
  tell('');
  tell(await cli('deadlines', '--db', places.db, '--year', '2026', '--ics', places.calendar));
  tell('');
  tell(await cli('chase', '--db', places.db, '--period', '2025-Y', '--out', places.letters));
  tell('');
  tell(
    `Kết quả ở ${relative(process.cwd(), target) || target}. Mở cửa sổ trên dữ liệu này: npm start -- --demo`,
  );
});

/** Hands out the workbooks of a period, fills them as the agencies would, and takes them in as they arrive. */
async function receive({ db, templates, received }, period) {
  const { fillTemplate } = await import('./demo/fill-template.mjs');
  const blank = join(templates, period);
  const filled = join(received, period);
  for (const folder of [blank, filled]) mkdirSync(folder, { recursive: true });

  const written = await cliJson('templates', '--db', db, '--period', period, '--out', blank);
  const templateOf = new Map(written.files.map(({ agency, path }) => [agency, path]));
  tell(`\nKỳ ${period}: đã ghi ${written.files.length} mẫu báo cáo.`);
  for (const sample of samplesOf(resources, plan, period)) {
    const path = join(filled, sample.fileName);
    await fillTemplate(templateOf.get(sample.agency), sample, path);
    tell(await cli('import', '--db', db, '--period', period, '--received', sample.receivedOn, path));
  }
}

async function cli(...command) {
  const { ok, output } = await run(toolNode, [join(built, 'cli/index.js'), ...command], { cwd: root });
  if (!ok) throw new CannotStart(`The demo stopped at: ${command.join(' ')}\n${output}`);
  return output.trimEnd();
}

async function cliJson(...command) {
  return JSON.parse(await cli(...command, '--json'));
}

function tell(text) {
  process.stdout.write(`${text}\n`);
}

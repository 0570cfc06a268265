// In a process of its own, on a screen: node scroll-run.mjs OPTIONS. Opens the window over a large register, scrolls its long lists
// as a wheel does, and prints for each the milliseconds between paints as one line of JSON. The first is a plain table.
import { openWindow } from './open-window.mjs';

const { app, page } = await openWindow(JSON.parse(process.argv[2]));

const tab = (name) => () => page.getByRole('tab', { name }).click();
const lists = [
  { name: 'plain table', open: plainTable, box: '#plain' },
  { name: 'register of agencies', open: () => page.keyboard.press('Alt+5') },
  { name: 'plan, its tree', open: () => page.keyboard.press('Alt+4') },
  { name: 'duties by agency', open: tab('Theo cơ quan') },
  { name: 'duties by topic', open: tab('Theo chủ đề') },
  { name: 'reports received', open: () => page.keyboard.press('Alt+2') },
  { name: 'figures by agency', open: figuresByAgency },
];
const found = [];
for (const { name, open, box = '.table-box' } of lists) {
  await open();
  const rows = page.locator(`${box} tr[data-index]`).first();
  await rows.waitFor();
  await page.waitForTimeout(1_500);
  found.push({ name, ...(await page.evaluate(scroll, box)) });
  await page.evaluate(() => document.querySelector('#plain')?.remove());
}
await app.close();
console.log(JSON.stringify(found));

async function figuresByAgency() {
  await page.keyboard.press('Alt+3');
  await page.getByText('theo cơ quan', { exact: true }).first().click();
}

/** A table of as many columns as ours, with all its rows in the document, over the window. */
async function plainTable() {
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'plain';
    box.style.cssText = 'position:fixed;inset:0;overflow:auto;background:#fff;z-index:9999';
    const row = (index) =>
      `<tr data-index="${index}">${'<td>Cơ quan số</td>'.repeat(6)}<td>${index}</td></tr>`;
    const rows = Array.from({ length: 1_000 }, (_, index) => row(index)).join('');
    box.innerHTML = `<table class="table">${rows}</table>`;
    document.body.append(box);
  });
}

/** Runs in the window: quick turns of a wheel downwards, a jump to the middle, and turns upwards. */
async function scroll(selector) {
  const box = [...document.querySelectorAll(selector)].find((one) => one.querySelector('tr[data-index]'));
  const frames = [];
  let empty = 0;
  // A virtual screen may stop to paint; then there is nothing to measure, and no frame to wait for either.
  const frame = () =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The window paints no more.')), 5_000);
      requestAnimationFrame((time) => {
        clearTimeout(late);
        resolve(time);
      });
    });
  const turn = async (pixels, times) => {
    let last = await frame();
    for (let count = 0; count < times; count += 1) {
      box.scrollTop += pixels;
      const now = await frame();
      frames.push(now - last);
      last = now;
      const { top, height, left, width } = box.getBoundingClientRect();
      const middle = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!middle?.closest('tr[data-index]')) empty += 1;
    }
  };
  await turn(120, 120);
  box.scrollTop = box.scrollHeight / 2;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await turn(-360, 120);
  const count = box.querySelector('table')?.getAttribute('aria-rowcount') ?? '1001';
  return { frames, empty, count: Number(count) - 1 };
}

// In a process of its own, on a screen: node calendar-run.mjs OPTIONS. Opens the window over a register, turns the months of the calendar
// by key, and prints the milliseconds from each key to the painted month as one line of JSON.
import { openWindow } from './open-window.mjs';

const { months, pauseMilliseconds, ...opening } = JSON.parse(process.argv[2]);
const { app, page } = await openWindow(opening);
await page.keyboard.press('Alt+6');
await page.locator('[role="cell"][data-date][tabindex="0"]').waitFor();
await page.waitForTimeout(2_500);

const turns = [];
for (const key of [...Array(months).fill('PageUp'), ...Array(months).fill('PageDown')]) {
  turns.push(await page.evaluate(turn, key));
  await page.waitForTimeout(pauseMilliseconds);
}
await app.close();
console.log(JSON.stringify(turns));

/** Runs in the window: a stroke on the day that has the tab stop, and how long until its month has been painted with what is due. */
async function turn(key) {
  const stop = () => document.querySelector('[role="cell"][data-date][tabindex="0"]');
  const before = stop().dataset.date.slice(0, 7);
  const begin = performance.now();
  stop().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const isThere = () => {
    const isTurned = stop() && stop().dataset.date.slice(0, 7) !== before;
    return isTurned && !document.querySelector('.calendar-state[data-loading]');
  };
  // A virtual screen may stop to paint; then there is nothing to measure, and no frame to wait for either.
  const frame = () =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The window paints no more.')), 10_000);
      requestAnimationFrame(() => {
        // The message is delivered after the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          clearTimeout(late);
          resolve();
        };
        port2.postMessage(null);
      });
    });
  do await frame();
  while (!isThere());
  const milliseconds = performance.now() - begin;
  await frame();
  const entries = document.querySelectorAll('.calendar-entry').length;
  return { milliseconds, month: stop().dataset.date.slice(0, 7), entries };
}

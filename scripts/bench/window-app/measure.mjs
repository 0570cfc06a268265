import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

// The application under measurement: ours or an empty window, watched in the same way from inside. It prints when the
// page marked itself ready and when it first painted something, and ends.

const probe = `new Promise((resolve) => {
  const look = () => {
    if (!document.body?.hasAttribute('data-ready')) return setTimeout(look, 1);
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    resolve({ ready: Date.now(), painted: paint ? performance.timeOrigin + paint.startTime : Date.now() });
  };
  look();
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    console.log(`MEASURED ${JSON.stringify(await contents.executeJavaScript(probe))}`);
    app.quit();
  });
});

// Electron is not ready before this module has been read to its end, so nothing here may wait for that.
if (process.argv.includes('--empty')) app.whenReady().then(openEmptyWindow);
else await import('./out/main/index.js');

function openEmptyWindow() {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false });
  window.once('ready-to-show', () => window.show());
  return window.loadFile(join(import.meta.dirname, 'empty.html'));
}

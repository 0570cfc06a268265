import { expect, test } from '@playwright/test';
import { type Launched, launch } from './launch';

let launched: Launched;

test.beforeAll(async () => {
  launched = await launch();
});
test.afterAll(() => launched.close());

test('the window opens, named, and without an error', async () => {
  const { app, page, errors } = launched;
  const titles = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
  expect(titles).toEqual(['Thư ký Hội đồng ATVSLĐ']);
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(errors).toEqual([]);
});

test('the page has nothing of Node and only the three functions of the preload', async () => {
  const seen = await launched.page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    bridge: Object.keys(Reflect.get(window, 'secretariat')).toSorted(),
    origin: location.origin,
  }));
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    bridge: ['invoke', 'on', 'pathOf'],
    origin: 'secretariat://app',
  });
});

test('the page can neither evaluate text nor leave nor open another window', async () => {
  const { app, page } = launched;
  // In a timer, because what the debugger evaluates itself is exempt from the policy.
  const evaluated = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function('return "evaluated"')());
          } catch (error) {
            resolve((error as Error).name);
          }
        });
      }),
  );
  expect(evaluated).toBe('EvalError');
  await page.evaluate(() => {
    window.open('https://example.invalid/');
    location.href = 'https://example.invalid/';
  });
  expect(page.url()).toBe('secretariat://app/');
  expect(app.windows()).toHaveLength(1);
});

test('a question finds its way to the data process and back', async () => {
  const reply = await launched.page.evaluate(() =>
    Reflect.get(window, 'secretariat').invoke('plans.presets', undefined),
  );
  expect(reply).toMatchObject({ ok: true });
});

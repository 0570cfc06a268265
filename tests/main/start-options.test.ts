import { expect, it } from 'vitest';
import { startOptions } from '../../electron/main/start-options';

it.each([
  [['electron', '/app', '--db', 'a.sqlite', '--resources', 'r'], { db: 'a.sqlite', resources: 'r' }],
  [['electron', '--db=a b.sqlite'], { db: 'a b.sqlite', resources: undefined }],
  [['electron', '--no-sandbox', '--user-data-dir=/elsewhere', '.'], { db: undefined, resources: undefined }],
  [['electron', '--db'], { db: undefined, resources: undefined }],
  [['electron', '--db='], { db: undefined, resources: undefined }],
])('reads %j', (argv, options) => {
  expect(startOptions(argv)).toEqual(options);
});

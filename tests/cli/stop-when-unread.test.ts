import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { stopWhenUnread } from '../../electron/cli/stop-when-unread';

it('a program whose words nobody reads on stops; other errors are not kept quiet', () => {
  const stream = new PassThrough();
  const told: string[] = [];
  stopWhenUnread(stream, () => told.push('stopped'));
  stream.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(told).toEqual(['stopped']);
  expect(() => stream.emit('error', Object.assign(new Error('write EIO'), { code: 'EIO' }))).toThrow('EIO');
  expect(told).toEqual(['stopped']);
});

import { expect, it } from 'vitest';
import { readAhead } from '../../electron/data/read-ahead';
import { dataContract } from '../../shared/contract';
import { createApi } from '../../shared/contract/client';
import { dumpOf, inMemory } from '../fixtures/in-memory';

it('asks for the long lists, one after another, and changes nothing', async () => {
  const { api, db } = await inMemory();
  const before = dumpOf(db);
  const lists: Readonly<Record<string, (input: never) => Promise<unknown>>> = {
    'agencies.list': api.agencies.list,
    'duties.list': api.duties.list,
  };
  const asked: string[] = [];
  const open = { now: 0, most: 0 };
  const noting = createApi(dataContract, async (channel, input) => {
    asked.push(channel);
    open.now += 1;
    open.most = Math.max(open.most, open.now);
    const value = await lists[channel]?.(input as never);
    open.now -= 1;
    return { ok: true, value };
  });
  await readAhead(noting);
  expect(asked).toEqual(['agencies.list', 'duties.list', 'duties.list']);
  expect(open).toEqual({ now: 0, most: 1 });
  expect(dumpOf(db)).toEqual(before);
});

it('leaves a register that cannot be opened to those who ask for something', async () => {
  const asked: string[] = [];
  const refusing = createApi(dataContract, async (channel) => {
    asked.push(channel);
    return { ok: false, problem: { code: 'database_unreadable', subject: 'so.sqlite' } };
  });
  await readAhead(refusing);
  expect(asked).toEqual(['agencies.list', 'duties.list', 'duties.list']);
});

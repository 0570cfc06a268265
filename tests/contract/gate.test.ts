import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { channels, contract, type Subjects } from '../../shared/contract';
import { createApi, RefusedError } from '../../shared/contract/client';
import { createGate } from '../../shared/contract/gate';
import { method } from '../../shared/contract/method';
import { Refusal } from '../../shared/contract/reply';

const subjects = {
  desk: {
    count: method(z.object({ upTo: z.int() }), z.object({ counted: z.int() })),
    refuse: method(z.void(), z.void()),
    break: method(z.void(), z.void()),
    lie: method(z.void(), z.object({ counted: z.int() })),
  },
} as const satisfies Subjects;

const handlers = {
  desk: {
    count: ({ upTo }: { upTo: number }) => ({ counted: upTo, note: 'not agreed' }),
    refuse: () => {
      throw new Refusal('not_found', 'drawer');
    },
    break: () => {
      throw new Error('SELECT secret');
    },
    lie: async () => ({ counted: 'many' }) as never,
  },
};

const bugs: unknown[] = [];
const gate = createGate(subjects, handlers, (...bug) => bugs.push(bug));

beforeEach(() => {
  bugs.length = 0;
});

describe('the gate', () => {
  it('hands over exactly what was agreed, in both directions', async () => {
    expect(await gate('desk.count', { upTo: 3, extra: true })).toEqual({ ok: true, value: { counted: 3 } });
  });

  it.each([[{ upTo: 'three' }], [{}], [null], [undefined], ['3']])(
    'refuses the request %j',
    async (input) => {
      expect(await gate('desk.count', input)).toMatchObject({
        ok: false,
        problem: { code: 'invalid_input' },
      });
      expect(bugs).toEqual([]);
    },
  );

  it('passes on why a handler refuses', async () => {
    expect(await gate('desk.refuse', undefined)).toEqual({
      ok: false,
      problem: { code: 'not_found', subject: 'drawer' },
    });
    expect(bugs).toEqual([]);
  });

  it('tells a code where a handler breaks and keeps the cause to itself', async () => {
    expect(await gate('desk.break', undefined)).toEqual({
      ok: false,
      problem: { code: 'internal', subject: 'desk.break' },
    });
    expect(bugs).toEqual([['desk.break', new Error('SELECT secret')]]);
  });

  it('catches a handler that answers something else than it promised', async () => {
    expect(await gate('desk.lie', undefined)).toMatchObject({ ok: false, problem: { code: 'internal' } });
    expect(bugs).toHaveLength(1);
  });

  it.each(['desk.destroy', 'constructor.name', '__proto__.toString', 'desk.__proto__', 'desk', ''])(
    'does not know %j',
    async (channel) => {
      expect(await gate(channel, undefined)).toEqual({
        ok: false,
        problem: { code: 'unknown_channel', subject: channel },
      });
    },
  );

  it('cannot be made with a handler missing', () => {
    expect(() => createGate(subjects, { desk: {} } as never, () => undefined)).toThrow(
      'No handler for desk.count',
    );
  });
});

describe('every channel of the contract', () => {
  const unreached = createGate(contract, handlersThatFail() as never, () => undefined);

  it.each(channels)('%s refuses a request that it does not understand', async (channel) => {
    expect(await unreached(channel, { not: ['what', 'was', 'agreed'] })).toMatchObject({
      ok: false,
      problem: { code: 'invalid_input' },
    });
  });
});

describe('the client', () => {
  const api = createApi(subjects, gate);

  it('gives the value', async () => {
    expect(await api.desk.count({ upTo: 2 })).toEqual({ counted: 2 });
  });

  it('rejects with the problem', async () => {
    await expect(api.desk.refuse()).rejects.toEqual(
      new RefusedError({ code: 'not_found', subject: 'drawer' }),
    );
  });
});

function handlersThatFail() {
  return Object.fromEntries(
    Object.entries(contract).map(([subject, methods]) => [
      subject,
      Object.fromEntries(
        Object.keys(methods).map((name) => [
          name,
          () => {
            throw new Error(`${subject}.${name} was reached`);
          },
        ]),
      ),
    ]),
  );
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gateToDataProcess } from '../../electron/main/data-process';
import { type FakeChild, fakeChild } from '../fixtures/fake-child';

let children: FakeChild[];
let announced: unknown[];
let gate: ReturnType<typeof gateToDataProcess>;

const stopped = { ok: false, problem: { code: 'data_process_stopped', subject: '' } };

beforeEach(() => {
  children = [];
  announced = [];
  const start = () => {
    const child = fakeChild();
    children.push(child);
    return child;
  };
  gate = gateToDataProcess(start, (...announcement) => announced.push(announcement));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the gate to the data process', () => {
  it('starts the process before the first question, once', () => {
    expect(children).toHaveLength(1);
    void gate('plans.current', undefined);
    void gate('plans.load', { preset: 'x' });
    expect(children.map((child) => child.sent)).toEqual([
      [
        { id: 1, channel: 'plans.current', input: undefined },
        { id: 2, channel: 'plans.load', input: { preset: 'x' } },
      ],
    ]);
  });

  it('never hands one caller the answer to another', async () => {
    const first = gate('plans.current', undefined);
    const second = gate('plans.current', undefined);
    children[0]?.say({ id: 2, reply: { ok: true, value: 'second' } });
    children[0]?.say({ id: 1, reply: { ok: true, value: 'first' } });
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: 'first' },
      { ok: true, value: 'second' },
    ]);
  });

  it('leaves no caller waiting when the process dies, and starts another for the next question', async () => {
    const waiting = [gate('plans.current', undefined), gate('register.agencies', undefined)];
    children[0]?.die();
    expect(await Promise.all(waiting)).toEqual([stopped, stopped]);

    const next = gate('plans.current', undefined);
    expect(children).toHaveLength(2);
    children[1]?.say({ id: 3, reply: { ok: true, value: null } });
    expect(await next).toEqual({ ok: true, value: null });
  });

  it('takes nothing from a process that is gone', async () => {
    void gate('plans.current', undefined);
    children[0]?.die();
    const next = gate('plans.current', undefined);
    children[0]?.say({ id: 2, reply: { ok: true, value: 'from the grave' } });
    children[1]?.say({ id: 2, reply: { ok: true, value: 'alive' } });
    expect(await next).toEqual({ ok: true, value: 'alive' });
  });

  it('passes on announcements of the contract', () => {
    void gate('plans.current', undefined);
    children[0]?.say({ event: 'data.changed', payload: { subject: 'plan' } });
    children[0]?.say({ event: 'intake.progress', payload: { done: 1, total: 3, fileName: 'SYT.xlsx' } });
    expect(announced).toEqual([
      ['data.changed', { subject: 'plan' }],
      ['intake.progress', { done: 1, total: 3, fileName: 'SYT.xlsx' }],
    ]);
  });

  it.each([
    [{ event: 'data.changed', payload: { subject: 'everything' } }],
    [{ event: 'data.changed' }],
    [{ event: '__proto__', payload: {} }],
    [{ event: 'intake.finished', payload: {} }],
  ])('does not pass on %j', (message) => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined);
    void gate('plans.current', undefined);
    children[0]?.say(message);
    expect(announced).toEqual([]);
    expect(complaint).toHaveBeenCalledOnce();
  });

  it.each([['hello'], [null], [{ id: 99, reply: { ok: true, value: null } }]])(
    'is not upset by %j',
    (message) => {
      vi.spyOn(console, 'error').mockReturnValue(undefined);
      void gate('plans.current', undefined);
      children[0]?.say(message);
      expect(announced).toEqual([]);
    },
  );
});

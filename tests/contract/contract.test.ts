import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { gateToDataProcess } from '../../electron/main/data-process';
import { listen } from '../../electron/main/ipc';
import { channels, contract } from '../../shared/contract';
import type { Gate } from '../../shared/contract/gate';
import type { Reply } from '../../shared/contract/reply';
import { success } from '../../shared/kit/result';
import { standIn } from '../fixtures/electron-stand-in';
import { fakeChild } from '../fixtures/fake-child';

vi.mock('electron', () => import('../fixtures/electron-stand-in'));

const ourWindow = { sender: 'our window' };
const strangeNames = [
  'plans.destroy',
  'constructor.name',
  '__proto__.toString',
  'plans.__proto__',
  'plans',
  '',
];

/** A gate that tells which process it stands in and what it was asked. */
const echo =
  (process: string): Gate =>
  async (channel, input) =>
    success({ process, channel, input });

beforeAll(async () => {
  await import('../../electron/preload/index');
  const data = gateToDataProcess(
    () => fakeChild(echo('data')),
    () => undefined,
  );
  listen({ data, main: echo('main') }, (event) => (event as unknown) === ourWindow);
});

beforeEach(() => {
  standIn.event = ourWindow;
});

describe('the contract', () => {
  it('is open in main for every channel, and for no other', () => {
    expect([...standIn.opened.keys()].toSorted()).toEqual([...channels].toSorted());
  });

  it.each(channels)('%s reaches its own process through preload and main', async (channel) => {
    const process = channel.startsWith('desktop.') ? 'main' : 'data';
    expect(await invoke(channel, { x: 1 })).toEqual({
      ok: true,
      value: { process, channel, input: { x: 1 } },
    });
  });

  it.each(channels)('%s is closed to windows that are not ours', async (channel) => {
    standIn.event = { sender: 'somebody else' };
    expect(await invoke(channel, undefined)).toEqual({
      ok: false,
      problem: { code: 'untrusted_sender', subject: channel },
    });
  });

  it.each(strangeNames)('has no channel %j', (channel) => {
    expect(() => invoke(channel, null)).toThrow('No such channel');
  });

  it('names no subject or method that a dot would split', () => {
    const names = [...Object.keys(contract), ...Object.values(contract).flatMap(Object.keys)];
    expect(names.filter((name) => !/^[a-z][A-Za-z]*$/.test(name))).toEqual([]);
  });
});

describe('the preload', () => {
  it('puts three functions into the window and nothing else', () => {
    expect([...standIn.exposed.keys()]).toEqual(['secretariat']);
    expect(Object.entries(bridge()).map(([name, value]) => [name, typeof value])).toEqual([
      ['invoke', 'function'],
      ['on', 'function'],
      ['pathOf', 'function'],
    ]);
  });

  it('passes on what is announced until the listener has had enough', () => {
    const heard: unknown[] = [];
    const stop = bridge().on('data.changed', (payload) => heard.push(payload));
    standIn.announce('data.changed', { subject: 'plan' });
    standIn.announce('intake.progress', { done: 1, total: 2, fileName: 'a.xlsx' });
    stop();
    standIn.announce('data.changed', { subject: 'submissions' });
    expect(heard).toEqual([{ subject: 'plan' }]);
  });

  it.each([...strangeNames, 'plans.current'])('announces nothing called %j', (event) => {
    expect(() => bridge().on(event, () => undefined)).toThrow('No such event');
  });

  it('says where a dropped file lies', () => {
    expect(bridge().pathOf({ path: '/home/clerk/báo cáo.xlsx' })).toBe('/home/clerk/báo cáo.xlsx');
  });
});

type Bridge = {
  invoke(channel: string, input: unknown): Promise<Reply>;
  on(event: string, listener: (payload: unknown) => void): () => void;
  pathOf(file: unknown): string;
};

function bridge(): Bridge {
  return standIn.exposed.get('secretariat') as unknown as Bridge;
}

function invoke(channel: string, input: unknown): Promise<Reply> {
  return bridge().invoke(channel, input);
}

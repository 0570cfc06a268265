import { expect, it, vi } from 'vitest';
import { trustOnly } from '../../electron/main/trusted-sender';

vi.mock('electron', () => import('../fixtures/electron-stand-in'));

const page = { url: 'secretariat://app/index.html' };
const isTrusted = trustOnly('secretariat://app/');

it.each([
  { who: 'our page', isWindow: true, frame: page, asks: page, expected: true },
  { who: 'a frame inside it', isWindow: true, frame: page, asks: { ...page }, expected: false },
  { who: 'a frame that is gone', isWindow: true, frame: page, asks: null, expected: false },
  { who: 'contents without a window', isWindow: false, frame: page, asks: page, expected: false },
])('answers $who: $expected', ({ isWindow, frame, asks, expected }) => {
  expect(isTrusted({ sender: { isWindow, mainFrame: frame }, senderFrame: asks } as never)).toBe(expected);
});

it.each([
  'https://app/',
  'secretariat://app.example/',
  'secretariat://elsewhere/app',
  'file:///app/index.html',
  'about:blank',
  '',
])('does not answer a page at %j', (url) => {
  const stranger = { url };
  const sender = { isWindow: true, mainFrame: stranger };
  expect(isTrusted({ sender, senderFrame: stranger } as never)).toBe(false);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenQuiet } from '../../electron/data/when-quiet';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('begins once, when nothing was heard for a while, and not before the first word', () => {
  const begun: number[] = [];
  const start = Date.now();
  const heard = whenQuiet(700, () => begun.push(Date.now() - start));
  vi.advanceTimersByTime(5_000);
  expect(begun).toEqual([]);
  heard();
  vi.advanceTimersByTime(699);
  heard();
  vi.advanceTimersByTime(699);
  expect(begun).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(begun).toEqual([6_399]);
  heard();
  vi.advanceTimersByTime(5_000);
  expect(begun).toEqual([6_399]);
});

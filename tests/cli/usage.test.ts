import { expect, it } from 'vitest';
import { commands } from '../../electron/cli/commands';
import { usage, usageOf } from '../../electron/cli/usage';
import { cli } from '../fixtures/command-line';

it('says of a slip how its command is used, and of no other', async () => {
  const { code, err } = await cli('duties', '--open', '2025', '--db', 'x.sqlite', '--state');
  expect([code, err.split('\n\n')]).toEqual([
    2,
    [
      expect.stringContaining('--state'),
      expect.stringMatching(/^Usage: /),
      expect.stringMatching(/^( {2}duties {6}.*\n?){4}$/),
      expect.stringMatching(/^STATE: /),
      'All commands: --help',
    ],
  ]);
});

it('has lines of its own for each command, and all of them in all', () => {
  for (const word of commands.keys()) {
    const [, lines = ''] = usageOf(word).split('\n\n');
    expect(lines, word).toMatch(new RegExp(`^ {2}${word}(?: |$)`));
    expect(usage).toContain(lines);
  }
});

it.each(['', 'nothing', 'EVENT:', '  '])('says how all are used for “%s”', (word) => {
  expect(usageOf(word)).toBe(usage);
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chaseLetter } from '../../shared/wording/chase-letter';
import { readWhole } from '../document/fixtures/read-lines';
import { temporaryFolder } from '../fixtures/in-memory';
import { toPdf } from '../fixtures/libreoffice';
import { agency, occasion, owed, written } from './letter-samples';

const program = '/usr/bin/soffice';

/** Letters that are longer and longer, so that the signature comes to stand everywhere on a page; names of all lengths. */
const letters = Array.from({ length: 100 }, (_, index) => {
  const name = `Ủy ban nhân dân xã số ${index + 1} ${'và các đơn vị trực thuộc '.repeat(index % 23)}`.trim();
  return chaseLetter(index % 2 === 0 ? 'urge' : 'remind', occasion, agency({ name, owed: owed(index % 7) }));
});

it.skipIf(!existsSync(program))(
  'a hundred letters as pages: each begins on its own and no signature stands alone',
  async () => {
    const path = join(await temporaryFolder(), 'letters.docx');
    writeFileSync(path, await written(...letters));
    const { text, lines } = await readWhole(readFileSync(await toPdf(path)));
    const pages = new Map<number, string[]>();
    for (const { page, start, end } of lines)
      pages.set(page ?? 0, [...(pages.get(page ?? 0) ?? []), text.slice(start, end)]);
    const all = [...pages.values()];
    const isFirst = (page: readonly string[]) => page.some((line) => line.includes('CỘNG HÒA'));
    const lonely = all.filter(
      (page) => page.some((line) => line.includes('Họ và Tên')) && !page.some((line) => line.endsWith('./.')),
    );
    expect({
      letters: all.filter(isFirst).length,
      signatures: all.filter((page) => page.some((line) => line.includes('Họ và Tên'))).length,
      lonely,
      longerThanAPage: all.length > letters.length,
      emptyPages: all.filter((page) => page.join('').trim() === '').length,
    }).toEqual({ letters: 100, signatures: 100, lonely: [], longerThanAPage: true, emptyPages: 0 });
  },
  120_000,
);

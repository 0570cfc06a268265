import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { docx, p } from '../document/fixtures/docx';
import { cli, cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';

const scan = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`;

it.each([
  ['nowhere', null, 'not_found', 'Không tìm thấy ds.xlsx.'],
  ['a folder', 'folder', 'not_found', 'Không tìm thấy ds.xlsx.'],
  ['a text of Word', docx({ body: p('UBND xã Hòa An') }), 'list_is_no_sheet', 'Chép bảng danh sách'],
  ['a scan', Buffer.from(scan), 'list_is_no_sheet', 'Chép bảng danh sách'],
  ['empty', Buffer.alloc(0), 'file_unreadable', 'Không đọc được tệp ds.xlsx.'],
  [
    'a damaged workbook',
    Buffer.from('PK\u0003\u0004 nothing'),
    'file_unreadable',
    'Không đọc được tệp ds.xlsx.',
  ],
])('says of a list that is %s what it is and what to do', async (_, content, code, said) => {
  const folder = await temporaryFolder();
  const db = join(folder, 'register.sqlite');
  await cli('init', '--db', db, '--preset', 'cao-bang-2025');
  const list = content === 'folder' ? folder : join(folder, 'ds.xlsx');
  if (content instanceof Buffer) writeFileSync(list, content);
  const importing = ['agencies', 'import', list, '--db', db] as const;
  const { json } = await cliJson(...importing);
  const { code: exit, out, err } = await cli(...importing);
  const words = said.replace('ds.xlsx', list.split('/').at(-1) ?? '');
  expect([exit, out, err]).toEqual([1, '', expect.stringContaining(words)]);
  expect(json).toMatchObject({ error: { code } });
});

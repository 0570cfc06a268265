import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { cli, cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';

const Body = z.object({ name: z.string(), agency: z.object({ code: z.string() }).nullable() });
const Offers = z.array(z.object({ key: z.string(), from: z.array(Body), to: z.array(Body) }));

/** Who goes where by the offers, in a register of one plan: codes, and names of bodies that it does not hold. */
async function offered(preset: string) {
  const db = join(await temporaryFolder(), 'register.sqlite');
  await cli('init', '--db', db, '--preset', preset);
  const { json } = await cliJson('agencies', 'offers', '--db', db);
  const words = ({ name, agency }: z.infer<typeof Body>) => agency?.code ?? `new ${name}`;
  return new Map(Offers.parse(json).map(({ key, from, to }) => [key, [from.map(words), to.map(words)]]));
}

it('calls the bodies of a city by its own words, and finds them', async () => {
  const offers = await offered('can-tho-2024');
  expect(offers.get('lao-dong-thuong-binh-xa-hoi')).toEqual([
    ['SLDTBXH'],
    ['new Sở Nội vụ', 'SGDDT', 'SYT', 'CATP', 'new Sở Dân tộc và Tôn giáo'],
  ]);
  expect(offers.get('bao-dai')).toEqual([['BCT', 'DPTTH'], ['new Báo và phát thanh, truyền hình Cần Thơ']]);
  expect(offers.get('bao-hiem-xa-hoi')).toEqual([['BHXH'], ['new Bảo hiểm xã hội khu vực']]);
  expect(offers.get('mat-tran-doan-the')).toEqual([['LDLD', 'HND'], ['MTTQ']]);
});

it('calls those of a province by theirs', async () => {
  const offers = await offered('dak-lak-2024');
  expect(offers.get('mat-tran-doan-the')).toEqual([['LDLD', 'HND'], ['MTTQ']]);
  expect(offers.get('giao-thong-van-tai-xay-dung')).toEqual([
    ['SGTVT', 'SXD'],
    ['SXD', 'new Công an tỉnh'],
  ]);
});

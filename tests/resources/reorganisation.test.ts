import { describe, expect, it } from 'vitest';
import { readReorganisations } from '../../electron/data/reorganisation';
import { foldText } from '../../shared/domain/fold-text';
import { resources } from '../fixtures/in-memory';
import { caoBang, presetOf } from '../fixtures/presets';

const changes = readReorganisations(resources);
const change = (key: string) => changes.find((one) => one.key === key);

describe('the reorganisation of 2025', () => {
  it('says of every change what it is, when, and how sure that is', () => {
    expect(
      changes.map(({ key, kind, happenedOn, isAbout, confidence }) => [
        key,
        kind,
        happenedOn,
        isAbout,
        confidence,
      ]),
    ).toEqual([
      ['lao-dong-thuong-binh-xa-hoi', 'split', '2025-03-01', true, 'confirmed'],
      ['ke-hoach-dau-tu-tai-chinh', 'merge', '2025-03-01', true, 'confirmed'],
      ['giao-thong-van-tai-xay-dung', 'merge', '2025-03-01', true, 'confirmed'],
      ['nong-nghiep-tai-nguyen-moi-truong', 'merge', '2025-03-01', true, 'confirmed'],
      ['thong-tin-truyen-thong', 'split', '2025-03-01', true, 'confirmed'],
      ['dan-toc-ton-giao', 'rename', '2025-03-01', true, 'inferred'],
      ['thanh-tra-so', 'merge', null, true, 'confirmed'],
      ['bao-dai', 'merge', null, true, 'confirmed'],
      ['bao-hiem-xa-hoi', 'rename', null, true, 'unverified'],
      ['ban-quan-ly-khu', 'merge', null, true, 'confirmed'],
      ['cap-huyen', 'replace_tier', '2025-07-01', false, 'confirmed'],
      ['mat-tran-doan-the', 'subordinate', null, true, 'unverified'],
    ]);
  });

  it('is sure of occupational safety alone among what Sở LĐTBXH handed over', () => {
    expect(
      change('lao-dong-thuong-binh-xa-hoi')?.to.map(({ code, confidence }) => [code, confidence]),
    ).toEqual([
      ['SNV', 'confirmed'],
      ['SGDDT', 'unverified'],
      ['SYT', 'unverified'],
      ['CAT', 'unverified'],
      ['SDTTG', 'unverified'],
    ]);
  });

  it('names the bodies as the plans of 2024 name them', () => {
    const names = new Set(
      changes.flatMap(({ from }) => from.flat()).map((name) => foldText(name.replace('{tỉnh}', 'Cần Thơ'))),
    );
    const old = ['SLDTBXH', 'SKHDT', 'SGTVT', 'SNNPTNT', 'STNMT', 'STTTT', 'NHOM-UBNDQH', 'BCT'];
    const agencies = presetOf('can-tho-2024').agencies.filter(({ code }) => old.includes(code));
    expect(agencies.map(({ name }) => name).filter((name) => !names.has(foldText(name)))).toEqual([]);
    expect(agencies).toHaveLength(old.length);
  });

  it('proposes the codes that the plans of 2025 use for the same names', () => {
    const later = [...caoBang.agencies, ...presetOf('thai-nguyen-2025').agencies];
    const codes = new Map(later.map(({ name, code }) => [foldText(name), code]));
    const proposed = changes
      .flatMap(({ to }) => to)
      .flatMap(({ name, code }) => {
        const used = codes.get(foldText(name.replace('{tỉnh}', 'Thái Nguyên')));
        return used === undefined ? [] : [[name, code, used]];
      });
    expect(proposed.filter(([, code, used]) => code !== used)).toEqual([]);
    expect(proposed.length).toBeGreaterThan(9);
  });
});

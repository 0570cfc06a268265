import { it } from 'vitest';
import fc from 'fast-check';
import { madeWorkbook } from './made-workbook';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import { noContext } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';
import { tableInColumns, tableInRows } from './made-table';
it('stats', () => {
  for (const [n, arb] of [['rows', tableInRows], ['cols', tableInColumns]] as const) {
    let truth = 0, read = 0, wrong = 0; const codes = new Map<string, number>();
    for (const t of fc.sample(arb, 3000)) {
      const r = searchWorkbook(madeWorkbook(t.sheet), noContext, presetKnowledge(), new Map());
      truth += t.truth.size;
      for (const f of r?.body.figures ?? []) if (t.truth.get(f.indicator) === f.at.cell) read++; else { wrong++; if (wrong<4) console.log(JSON.stringify(t.sheet), f.indicator, f.at.cell, t.truth.get(f.indicator)); }
      for (const i of r?.issues ?? []) if (i.severity !== 'note') codes.set(i.code, (codes.get(i.code) ?? 0) + 1);
    }
    console.log(n, { truth, read, wrong }, [...codes]);
  }
  const t0 = performance.now();
  const words='công ty cổ phần thương mại người lao động huyện hòa an thông nông trùng khánh vật tư thép xi măng đường nhựa nông lâm'.split(' ');
  const big = madeWorkbook({ rows: Array.from({length: 50000}, (_, r) => Array.from({length: 20}, (_, c) => c % 3 === 0 ? words[(r*7+c)%words.length]+' '+words[(r*3+c*5)%words.length]+' '+r+' '+c : r*c)) });
  const t1 = performance.now();
  console.log('big', searchWorkbook(big, noContext, presetKnowledge(), new Map()) === null, performance.now() - t1, t1 - t0);
  const t2 = performance.now();
  const many = madeWorkbook({ rows: [['STT','Nội dung','Kết quả'], ...Array.from({length: 30000}, (_, r) => [r+1, r===5 ? 'Tổng số vụ TNLĐ' : r===9?'Số mẫu quan trắc MTLĐ': 'Dòng khác ' + r, r])] });
  const rep = searchWorkbook(many, noContext, presetKnowledge(), new Map());
  console.log('long', rep?.rows, rep?.issues.length, performance.now() - t2);
});

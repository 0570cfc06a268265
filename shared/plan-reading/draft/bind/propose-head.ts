import { foldText } from '../../../domain/fold-text';
import { provinces } from '../../../intake/match/provinces';
import type { PlanDraft } from '../plan-draft';
import { headField } from './accepted';
import { type Proposed, proposed } from './proposed';
import type { RegisterKnown } from './register-known';

/** What heads a plan in the register, as far as its document tells. */
export type ProposedHead = {
  readonly code: Proposed<string>;
  readonly title: Proposed<string>;
  readonly province: Proposed<string>;
  readonly councilName: Proposed<string>;
  readonly year: Proposed<number>;
};

/**
 * Suggests what heads a plan. Province and year are sure only where the document's head says them; the council's name is sure only
 * where the text has it, otherwise the usual one is offered to be confirmed.
 */
export function proposeHead(draft: PlanDraft, { planCodes }: RegisterKnown, source: string): ProposedHead {
  const { answers } = draft;
  const province = proposed(answers.province, provinceOf(draft), true);
  const year = proposed(answers.year, yearOf(draft), true);
  const council = councilIn(source);
  const place = province.value;
  const known = council && place ? `${council.name} ${council.city ? 'thành phố' : 'tỉnh'} ${place}` : null;
  return {
    province,
    year,
    code: proposed(answers.code, codeOf(place, year.value, planCodes), true),
    title: proposed(answers.title, titleOf(draft), true),
    councilName: proposed(
      answers.councilName,
      known ?? (place && `Hội đồng an toàn, vệ sinh lao động tỉnh ${place}`),
      known !== null,
    ),
  };
}

function provinceOf(draft: PlanDraft): string | null {
  for (const field of ['place', 'issuer', 'title'] as const) {
    const text = ` ${foldText(headField(draft, field)?.text ?? '').replace(/[,.;]/g, ' ')} `;
    const found = provinces.filter((name) => text.includes(` ${foldText(name)} `));
    if (found.length === 1 && found[0]) return found[0];
  }
  return null;
}

const yearOfTitle = /năm\s+(20\d\d)(?!\s*[-–]\s*20)/i;

function yearOf(draft: PlanDraft): number | null {
  const titled = yearOfTitle.exec(headField(draft, 'title')?.text ?? '')?.[1];
  if (titled) return Number(titled);
  const date = headField(draft, 'date');
  const written = /năm\s+(20\d\d)/i.exec(date?.text ?? '')?.[1] ?? date?.date?.slice(0, 4);
  return written ? Number(written) : null;
}

function councilIn(source: string): { readonly name: string; readonly city: boolean } | null {
  const found =
    /(hội đồng|ban chỉ đạo)\s+(an\s+toàn,?\s+vệ\s+sinh\s+lao\s+động|ATVSLĐ)\s+(tỉnh|thành\s+phố)/i.exec(
      source.normalize('NFC'),
    );
  if (!found?.[1] || !found[3]) return null;
  const body = /^h/i.test(found[1]) ? 'Hội đồng' : 'Ban Chỉ đạo';
  return { name: `${body} an toàn, vệ sinh lao động`, city: /^th/i.test(found[3]) };
}

function codeOf(province: string | null, year: number | null, taken: ReadonlySet<string>): string | null {
  if (province === null || year === null) return null;
  const stem = `${foldText(province).replace(/[^a-z0-9]+/g, '-')}-${year}`;
  let code = stem;
  for (let count = 2; taken.has(code); count += 1) code = `${stem}-${count}`;
  return code;
}

function titleOf(draft: PlanDraft): string | null {
  const title = headField(draft, 'title')?.text;
  if (title === undefined) return null;
  const number = headField(draft, 'number')?.text;
  const words = title.replace(/^kế hoạch\s+/i, '');
  const body = words.charAt(0).toLowerCase() + words.slice(1);
  return `Kế hoạch ${number ? `${number} ` : ''}${body}`;
}

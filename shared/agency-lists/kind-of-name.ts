import { unitName } from '../domain/agencies/unit-name';
import type { AgencyKind } from '../domain/agency';
import { foldText } from '../domain/fold-text';

const beginnings: ReadonlyArray<readonly [words: RegExp, kind: AgencyKind]> = [
  [/^(?:so|van phong|thanh tra|ban dan toc)\b/, 'department'],
  [/^(?:ban quan ly|ban ql|bql)\b/, 'management_board'],
  [/^(?:cong an|bo chi huy|ban chi huy|bch|bo doi)\b/, 'armed_force'],
  [/^(?:bao va|dai|bao)\b(?! hiem)/, 'press'],
  [/^(?:bao hiem xa hoi|bhxh)\b/, 'social_insurance'],
  [
    /^(?:lien doan|ldld|hoi|mat tran|uy ban mat tran|ub mttq|doan thanh nien|tinh doan)\b/,
    'mass_organisation',
  ],
  [/^(?:hiep hoi|lien minh|lien hiep)\b/, 'association'],
  [/^(?:cong ty|doanh nghiep|tong cong ty|tap doan)\b/, 'enterprise'],
];

/** What sort of body a name says it is; null where it does not say. */
export function kindOfName(name: string): AgencyKind | null {
  const folded = foldText(name);
  return unitName(name).kind ?? beginnings.find(([words]) => words.test(folded))?.[1] ?? null;
}

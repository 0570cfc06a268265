import type { AgencyKind } from '../domain/agency';

/** What sort of body an agency is, in Vietnamese. */
export const agencyKindWords: Readonly<Record<AgencyKind, string>> = {
  department: 'Sở, ngành',
  district_committee: 'UBND huyện, thành phố',
  commune_committee: 'UBND xã, phường',
  management_board: 'Ban quản lý',
  armed_force: 'Lực lượng vũ trang',
  press: 'Báo, đài',
  social_insurance: 'Bảo hiểm xã hội',
  mass_organisation: 'Đoàn thể',
  association: 'Hiệp hội, liên minh',
  enterprise: 'Doanh nghiệp, cơ sở',
  other: 'Khác',
};

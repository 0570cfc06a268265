import type { NumberInText } from './document-number';

/** A law that a text names without its number. */
export type NamedLaw = { readonly start: number; readonly end: number; readonly name: string };

// Names with a comma or an "và" inside, which would otherwise end too early.
const known = [
  'An toàn,? vệ sinh lao động',
  'Tổ chức [Cc]hính quyền địa phương',
  'Phòng cháy,? chữa cháy và cứu nạn,? cứu hộ',
  '[Pp]hòng cháy và chữa cháy',
  '[Pp]hòng cháy,? chữa cháy',
  '[Tt]iêu chuẩn và [Qq]uy chuẩn kỹ thuật',
  '[Tt]hi đua,? khen thưởng',
  'Ngân sách [Nn]hà nước',
  'Bảo hiểm (?:xã hội|y tế)',
  '[Bb]an hành văn bản quy phạm pháp luật',
  '[Nn]gười lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng',
  '[Xx]ử lý vi phạm hành chính',
  '[Bb]ảo vệ môi trường',
  '[Pp]hòng,? chống bệnh truyền nhiễm',
  '[Pp]hòng bệnh',
  '[Kk]hám bệnh,? chữa bệnh',
  '[Gg]iáo dục nghề nghiệp',
  '[Hh]óa chất',
  '[Hh]oá chất',
  '[Xx]ây dựng',
  '[Cc]ông đoàn',
  '[Vv]iệc làm',
  '[Đđ]iện lực',
  '[Đđ]ầu tư công',
  '[Đđ]ầu tư',
  '[Dd]oanh nghiệp',
  '[Hh]ợp tác xã',
  '[Kk]hoáng sản',
  '[Bb]áo chí',
  '[Tt]hanh tra',
  '[Ll]ao động',
];

const law = new RegExp(
  `(?<!\\p{L})(?<sort>Bộ luật|Luật) (?<name>(?:sửa đổi, bổ sung một số điều của (?:Bộ luật|Luật) )?(?:${known.join('|')}|\\p{Lu}\\p{L}+(?: \\p{L}+){0,5}?(?=[,.;)]| năm | ngày | và | được | quy định| về | theo | trong | hiện hành|$)))(?!\\p{L})(?: năm (?:19|20)\\d{2}(?!\\d))?`,
  'gu',
);

/** The laws that a text names without a number, in its order; those that one of `numbers` belongs to are left out. */
export function namedLaws(text: string, numbers: readonly NumberInText[]): readonly NamedLaw[] {
  const found: NamedLaw[] = [];
  for (const match of text.matchAll(law)) {
    const end = match.index + match[0].length;
    const numbered = numbers.some(
      ({ start }) => start >= end && start - end < 12 && /^[\s,]*(?:số\s?)?$/.test(text.slice(end, start)),
    );
    const isBrief = /(?:Luật|luật) (?:này|pháp)/.test(match[0]);
    const place = match[0].replace(/ năm (?:19|20)\d{2}$/, '');
    if (!numbered && !isBrief) found.push({ start: match.index, end, name: place });
  }
  return found;
}

import { formatCount, formatDate } from '../domain/format-vietnamese';
import { capitalised } from '../kit/capitalised';
import { numberWords, ruleSentences } from './chase-basis';
import { type ChasedAgency, type ChaseOccasion, todayWords } from './chase-letter-content';
import { chaseStepWords } from './chase-step';
import type { Letter, LetterBlock, LetterTable } from './letter';
import { letterDay } from './letter-day';
import { dayLeftBlank, placeAndDay, recipientsOf, reportNumber } from './letter-head';

/** How many have to report in the period, of how many something is still awaited, and for how many of those the day is still ahead. */
export type ChaseCounts = { readonly expected: number; readonly awaited: number; readonly ahead: number };

/** So many agencies stand in a table of the report itself; more of them make a Phụ lục. */
const mostRowsInBody = 12;

/**
 * The báo cáo to the People's Committee about agencies whose report has not come: how many have reported, and of each of the others its
 * day, how late it is, and what was sent to it when. It counts and does not judge.
 */
export function chaseReport(
  occasion: ChaseOccasion,
  agencies: readonly ChasedAgency[],
  counts: ChaseCounts,
): Letter {
  const { letterhead, today, report, standingAgency, committee } = occasion;
  const table = agencyTable(agencies);
  const hasAnnex = agencies.length > mostRowsInBody;
  const listed: LetterBlock[] = hasAnnex ? [] : [{ kind: 'table', table }];
  return {
    superior: letterhead.superior,
    issuer: letterhead.issuer,
    number: reportNumber(letterhead),
    subject: null,
    placeAndDay: placeAndDay(letterhead, today),
    title: { kind: 'Báo cáo', about: `Về tình hình gửi ${report}` },
    addressees: [committee],
    body: [
      paragraph(ruleWords(occasion, agencies)),
      paragraph(countWords(occasion, agencies, counts, hasAnnex)),
      paragraph(detailWords(occasion, agencies, hasAnnex)),
      ...listed,
      paragraph(`${standingAgency} kính báo cáo ${committee} xem xét, chỉ đạo./.`),
    ],
    signer: { title: letterhead.signerTitle, name: letterhead.signerName },
    recipients: recipientsOf(letterhead),
    annex: hasAnnex
      ? {
          title: `Danh sách cơ quan, đơn vị chưa gửi ${agencies.some(isReturned) ? 'hoặc đang hoàn thiện ' : ''}${report}`,
          attachedTo: `(Kèm theo Báo cáo ${reportNumber(letterhead).replace(/^Số:/, 'số')} ${dayLeftBlank(today)} của ${standingAgency})`,
          table,
        }
      : null,
  };
}

function ruleWords(occasion: ChaseOccasion, agencies: readonly ChasedAgency[]): string {
  const quotes = new Set(agencies.flatMap(({ quote }) => (quote ? [quote.trim()] : [])));
  const days = new Set(agencies.flatMap(({ lastDay }) => lastDay ?? []));
  const [quote = ''] = quotes;
  const [day] = days;
  const last = days.size === 1 && day !== undefined ? `ngày cuối của thời hạn là ${letterDay(day)}.` : null;
  return ruleSentences(occasion, quotes.size === 1 ? quote : '', last);
}

function countWords(
  { today, reportAgain }: ChaseOccasion,
  agencies: readonly ChasedAgency[],
  { expected, awaited, ahead }: ChaseCounts,
  hasAnnex: boolean,
): string {
  const returned = agencies.filter(isReturned).length;
  const known = `${formatCount(expected - awaited)}/${formatCount(expected)}`;
  const asked = agencies.filter(({ requested }) => requested).length;
  const parts = [
    `Tính đến ngày ${formatDate(today)}, ${known} cơ quan, đơn vị đã hoàn thành việc gửi ${reportAgain}`,
    `còn ${formatCount(awaited)} cơ quan, đơn vị chưa gửi hoặc đang hoàn thiện`,
  ];
  const listed = [
    returned === 0 ? '' : `${formatCount(returned)} cơ quan, đơn vị có báo cáo đã chuyển lại để hoàn thiện`,
    asked === 0 ? '' : `${formatCount(asked)} cơ quan, tổ chức được đề nghị phối hợp`,
  ].filter((text) => text !== '');
  const where = hasAnnex ? 'tại Phụ lục' : 'dưới đây';
  const some = `${formatCount(agencies.length)} cơ quan, đơn vị nêu ${where}`;
  const details = [
    ...(awaited === agencies.length
      ? listed
      : [listed.length === 0 ? some : `${some}, kể cả ${listed.join(', ')}`]),
    ...(ahead === 0 ? [] : [`${formatCount(ahead)} cơ quan, đơn vị còn trong thời hạn`]),
  ];
  const within = details.length === 0 ? '' : ` (trong đó có ${details.join('; ')})`;
  return `${parts.join('; ')}${within}.`;
}

function detailWords(
  { standingAgency }: ChaseOccasion,
  agencies: readonly ChasedAgency[],
  hasAnnex: boolean,
): string {
  const where = hasAnnex ? 'tại Phụ lục kèm theo.' : 'như sau:';
  const taken = new Set(agencies.flatMap(({ sent }) => sent.map(({ step }) => step)));
  const deeds = (['remind', 'urge'] as const).filter((step) => taken.has(step));
  return deeds.length === 0
    ? `Tình hình cụ thể ${where}`
    : `${standingAgency} đã ${deeds.map((step) => chaseStepWords[step]).join(', ')} bằng văn bản; tình hình cụ thể ${where}`;
}

function agencyTable(agencies: readonly ChasedAgency[]): LetterTable {
  return {
    columns: [
      { heading: 'TT', share: 6, align: 'center' },
      { heading: 'Cơ quan, đơn vị', share: 30, align: 'left' },
      { heading: 'Ngày cuối của thời hạn', share: 15, align: 'center' },
      { heading: 'Sau thời hạn (ngày làm việc)', share: 14, align: 'center' },
      { heading: 'Văn bản đã gửi', share: 35, align: 'left' },
    ],
    rows: agencies.map((agency, index) => [
      String(index + 1),
      nameWords(agency),
      agency.lastDay === null ? '' : formatDate(agency.lastDay),
      overdueWords(agency),
      sentWords(agency),
    ]),
  };
}

/** Days are counted from the last day; of a report that went back after it, from the return, and the count says so. */
function overdueWords({ overdue, lastDay, returnedOn }: ChasedAgency): string {
  if (overdue === 0) return '';
  const isSinceReturn = returnedOn !== null && (lastDay === null || returnedOn > lastDay);
  return `${formatCount(overdue)}${isSinceReturn ? ' (từ ngày chuyển lại)' : ''}`;
}

function isReturned({ returnedOn }: ChasedAgency): boolean {
  return returnedOn !== null;
}

function nameWords(agency: ChasedAgency): string {
  const { name, requested, returnedOn, isExtended } = agency;
  const remarks = [
    todayWords(agency) ?? '',
    requested ? 'đề nghị phối hợp' : '',
    isExtended ? 'đã gia hạn' : '',
    returnedOn === null ? '' : `đã chuyển lại ngày ${formatDate(returnedOn)}`,
  ].filter((text) => text !== '');
  return remarks.length === 0 ? name : `${name} (${remarks.join('; ')})`;
}

function sentWords({ sent }: ChasedAgency): string {
  return sent
    .map(({ step, sentOn, documentNumber }) => {
      const number = documentNumber === null ? '' : `${numberWords(documentNumber)}, `;
      return `${capitalised(chaseStepWords[step])}: ${number}${formatDate(sentOn)}`;
    })
    .join('\n');
}

function paragraph(text: string): LetterBlock {
  return { kind: 'paragraph', text };
}

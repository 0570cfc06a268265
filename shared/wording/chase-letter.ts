import type { ChaseStep } from '../domain/deadlines/chase';
import { formatCount, formatDate } from '../domain/format-vietnamese';
import { numberWords, ruleSentences } from './chase-basis';
import {
  addresseesOf,
  type ChasedAgency,
  type ChaseOccasion,
  namesInWords,
  todayWords,
} from './chase-letter-content';
import { mostLinesInBody, type OwedItem, owedItems, owedLines, owedTable } from './chase-owed';
import type { Letter, LetterBlock } from './letter';
import { letterDay } from './letter-day';
import { dayLeftBlank, letterNumber, placeAndDay, recipientsOf } from './letter-head';

/** The steps that are a letter to an agency; the third is a report to the committee. */
export type LetterStep = Exclude<ChaseStep, 'report_up'>;

/**
 * A công văn that reminds an agency of its report, or urges it (đôn đốc). It quotes the plan's words and the day, asks and does not blame.
 * A body that the plan only asks is asked to help, and for an early answer instead of a day.
 */
export function chaseLetter(step: LetterStep, occasion: ChaseOccasion, agency: ChasedAgency): Letter {
  const { letterhead, today } = occasion;
  const items = owedItems(agency.owed);
  const hasAnnex = items.length > mostLinesInBody;
  return {
    superior: letterhead.superior,
    issuer: letterhead.issuer,
    number: letterNumber(letterhead),
    subject: `V/v ${subjectOf(step, agency)} ${occasion.report}`,
    placeAndDay: placeAndDay(letterhead, today),
    title: null,
    addressees: addresseesOf(occasion, agency),
    body: [
      ...paragraphs(
        ruleWords(occasion, agency),
        standingWords(step, occasion, agency),
        earlierWords(step, occasion, agency),
        requestWords(step, occasion, agency),
      ),
      ...contentBlocks(items, agency),
      ...paragraphs(doneAlreadyWords(occasion, agency), closingWords(occasion, agency)),
    ],
    signer: { title: letterhead.signerTitle, name: letterhead.signerName },
    recipients: recipientsOf(letterhead),
    annex: hasAnnex
      ? {
          title: `Nội dung đề nghị ${nameOf(agency)} báo cáo`,
          attachedTo: `(Kèm theo Công văn ${letterNumber(letterhead).replace(/^Số:/, 'số')} ${dayLeftBlank(today)} của ${occasion.standingAgency})`,
          table: owedTable(items),
        }
      : null,
  };
}

/** As the letter speaks of it: whom the plan names, with who answers for it today where that is another. */
function nameOf(agency: ChasedAgency): string {
  const today = todayWords(agency);
  return today === null ? agency.name : `${agency.name} (${today})`;
}

/** Who is asked to act: whoever the letter is to. */
function askedOf(occasion: ChaseOccasion, agency: ChasedAgency): string {
  return namesInWords(addresseesOf(occasion, agency));
}

function subjectOf(step: LetterStep, { requested, returnedOn }: ChasedAgency): string {
  const deed = returnedOn === null ? 'gửi' : 'hoàn thiện';
  if (requested) return `đề nghị phối hợp ${deed}`;
  return step === 'remind' ? `nhắc ${deed}` : `đôn đốc ${deed}`;
}

/** The document with its words, and the day that they come to. */
function ruleWords(occasion: ChaseOccasion, agency: ChasedAgency): string {
  const { quote, lastDay, lastWorkingDay, isExtended } = agency;
  const said = quote?.trim() ?? '';
  if (lastDay === null) return ruleSentences(occasion, said, null);
  const granted = isExtended ? ' (đã được gia hạn)' : '';
  const working =
    lastWorkingDay === null || lastWorkingDay === lastDay
      ? ''
      : `; ngày làm việc cuối cùng trong thời hạn là ${letterDay(lastWorkingDay)}`;
  const day = `ngày cuối của thời hạn${granted} là ${letterDay(lastDay)}${working}.`;
  return ruleSentences(occasion, said, day);
}

/** What has come until today; nothing is said of it while the day is still ahead. */
function standingWords(
  step: LetterStep,
  { standingAgency, reportAgain, today }: ChaseOccasion,
  agency: ChasedAgency,
): string {
  const { returnedOn, lastDay, overdue } = agency;
  if (returnedOn !== null)
    return `Ngày ${formatDate(returnedOn)}, ${standingAgency} đã chuyển lại ${reportAgain} để ${nameOf(agency)} rà soát, bổ sung. Đến ngày ${formatDate(today)}, ${standingAgency} chưa nhận được báo cáo đã hoàn thiện.`;
  if (lastDay === null || today <= lastDay) return '';
  const late =
    step === 'urge' && overdue > 0 ? `, sau thời hạn nêu trên ${formatCount(overdue)} ngày làm việc` : '';
  return `Tính đến ngày ${formatDate(today)}${late}, ${standingAgency} chưa nhận được ${reportAgain} của ${nameOf(agency)}.`;
}

/** The letters that went before, so that the addressee finds them. */
function earlierWords(step: LetterStep, { standingAgency }: ChaseOccasion, { sent }: ChasedAgency): string {
  const before = sent.filter((one) => one.step !== 'report_up');
  if (step === 'remind' || before.length === 0) return '';
  const letters = before.map(({ sentOn, documentNumber }) =>
    documentNumber === null
      ? `văn bản ngày ${formatDate(sentOn)}`
      : `Công văn ${numberWords(documentNumber)} ngày ${formatDate(sentOn)}`,
  );
  return `Về việc này, ${standingAgency} đã có ${letters.join(', ')}.`;
}

function requestWords(step: LetterStep, occasion: ChaseOccasion, agency: ChasedAgency): string {
  const { standingAgency, councilName, reportAgain, today } = occasion;
  const asked = askedOf(occasion, agency);
  const { requested, returnedOn, lastDay } = agency;
  const sender =
    councilName === '' ? standingAgency : `${standingAgency} (cơ quan thường trực ${councilName})`;
  const report = returnedOn === null ? `gửi ${reportAgain}` : `hoàn thiện, gửi lại ${reportAgain}`;
  const isAhead = returnedOn === null && lastDay !== null && today <= lastDay;
  if (requested) {
    const when = isAhead
      ? 'trong thời hạn nêu trên'
      : 'trong thời gian sớm nhất có thể (nếu thuận tiện, trước ngày …/…/……)';
    return `Để số liệu được tổng hợp đầy đủ, ${sender} trân trọng đề nghị ${asked} quan tâm, phối hợp ${report} về ${standingAgency} ${when}.`;
  }
  const please = step === 'urge' ? 'khẩn trương' : isAhead ? 'quan tâm chuẩn bị và' : 'quan tâm';
  const when = isAhead ? 'trong thời hạn nêu trên' : 'trước ngày …/…/…… để tổng hợp';
  return `Để bảo đảm việc tổng hợp, báo cáo theo quy định, ${sender} đề nghị ${asked} ${please} ${report} về ${standingAgency} ${when}.`;
}

function contentBlocks(items: readonly OwedItem[], { returnedOn }: ChasedAgency): readonly LetterBlock[] {
  if (items.length === 0) return [];
  const what = returnedOn === null ? 'Nội dung báo cáo' : 'Nội dung còn để trống';
  if (items.length > mostLinesInBody)
    return paragraphs(`${what} gồm ${formatCount(items.length)} mục, chi tiết tại Phụ lục kèm theo.`);
  return [
    ...paragraphs(`${what} gồm:`),
    ...owedLines(items).map((text) => ({ kind: 'item' as const, text })),
  ];
}

function doneAlreadyWords(occasion: ChaseOccasion, agency: ChasedAgency): string {
  return `Trường hợp ${askedOf(occasion, agency)} đã gửi báo cáo, đề nghị thông tin lại để ${occasion.standingAgency} đối chiếu.`;
}

function closingWords(occasion: ChaseOccasion, agency: ChasedAgency): string {
  const asked = askedOf(occasion, agency);
  return agency.requested
    ? `Trân trọng cảm ơn sự phối hợp của ${asked}./.`
    : `Đề nghị ${asked} quan tâm thực hiện./.`;
}

/** A name that ends with a stop of its own ends a sentence with that one. */
function paragraphs(...texts: readonly string[]): readonly LetterBlock[] {
  return texts
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text: text.replace(/\.\.(\/\.)?$/, '.$1') }));
}

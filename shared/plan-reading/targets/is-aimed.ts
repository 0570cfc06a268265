import { numbersInText } from '../header/document-number';
import type { Searchable } from '../text/searchable';
import { type Lead, leadOf, noLead } from './lead';
import type { TargetParagraph } from './target-region';

/** A paragraph that may hold targets, of a plan for a year; null where the plan names none. */
export type TargetPlace = TargetParagraph & { readonly planYear: number | null };

const pastWords =
  /(?<![a-z])da (?:dat|giam|tang|co|to chuc|huan luyen|kiem tra|dat duoc|duoc \d|dat muc)|(?<![a-z])(?:chiem|hien nay|hien co|tinh den ngay|uoc dat|ket qua dat)(?![a-z])/;
const others = /(?:da )?(?:dat|de|xac dinh) (?:ra )?(?:muc tieu|chi tieu)|muc tieu (?:cua|quoc gia)/;
const ours =
  /phan dau|bam sat|hoan thanh|thuc hien (?:dat |tot |co hieu qua )?(?:cac )?(?:muc tieu|chi tieu)/;
const promise = /(?:bao dam|dam bao|phan dau|dat)[^.;]{0,60}\d\s?%/;

/** Whether a sentence says what is to be reached, and not what was, or what another document aims at. */
export function isAimed(
  text: Searchable,
  from: number,
  until: number,
  place: TargetPlace,
  lead: Lead,
): boolean {
  const words = text.plain.slice(from, until);
  if (place.past && !/phan dau/.test(words)) return false;
  const lastYear = (pastWords.test(words) || isEarlier(words, place.planYear)) && !/phan dau/.test(words);
  if (place.inTargets) return !lastYear;
  if (
    lastYear ||
    (/cung ky/.test(words) && !/phan dau/.test(words)) ||
    (!/%|phan tram/.test(words) && !/phan dau/.test(words))
  )
    return false;
  const aims =
    lead.aims ||
    leadOf({ text: '', low: text.low.slice(from, until), plain: words }, noLead).aims ||
    promise.test(words);
  if (!aims) return false;
  const quotes = numbersInText(text.text.slice(from, until)).length > 0;
  return !quotes || (ours.test(words) && !(others.test(words) && !/phan dau|bam sat/.test(words)));
}

// "Giai đoạn 2021-2025, … giảm 3,2%" in a plan of 2026 tells what was.
function isEarlier(words: string, planYear: number | null): boolean {
  const found =
    /^[\s-]*(?:trong |tong ket |qua )?(?:giai doan|thoi ky|nhung nam|cac nam|nam|5 nam) ?(20\d\d)(?: ?(?:-|den) ?(?:nam )?(20\d\d))?[\s,]/.exec(
      words,
    );
  return found !== null && planYear !== null && Number(found[2] ?? found[1]) < planYear;
}

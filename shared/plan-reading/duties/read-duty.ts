import { findDeadlines } from '../deadlines/find-deadlines';
import type { StructureDoubt } from '../doubts';
import { type CleanText, partOfText } from '../lines/clean-text';
import { spanOf } from '../lines/paragraph';
import { nameClassAt } from '../names/name-class';
import { listEnd } from '../names/name-end';
import { wordsOfName } from '../names/placed-name';
import { splitNames } from '../names/split-names';
import type { FoundDuty, FoundPartner } from '../plan-reading';
import { type Searchable, searchable } from '../text/searchable';
import { findPartners } from './find-partners';
import { partsOf } from './parts-of';
import { periodicityOf } from './periodicity-of';
import { roleOf } from './role-of';

/** What a duty needs to know of its item. */
export type DutyContext = {
  readonly requested: boolean;
  /** The item's members by name. */
  readonly members: readonly string[];
  /** The role of the sentence that announces the points, "Chủ trì thực hiện các nội dung sau:"; null where none does. */
  readonly announced: FoundDuty['role'] | null;
  /** The duty stands in no item: whoever it begins with has it. */
  readonly general: boolean;
};

const callsUpon =
  /(?:^(?:dinh ky|hang nam|hang quy|truoc ngay|khi|de|can cu|tren co so)[^;.]{0,120}?,|yeu cau|de nghi|;|giao)\s+(?=[a-z])/g;
const request = /^(?:de nghi|giao)\s+/;

/** Reads one point or paragraph as a duty; `text` has no label. */
export function readDuty(text: CleanText, id: string, label: string, context: DutyContext): FoundDuty {
  const search = searchable(text.text);
  const end = text.text.length;
  const doubts: StructureDoubt[] = [];
  const { start, addressees, asks } = addressed(search, context);
  const members = new Set(context.members.map(keyOf));
  const known = addressees.every((name) => members.has(keyOf(name)));
  if (!known && !context.general) doubts.push('addressee-not-member');
  const requested = context.requested || asks;
  const told = roleOf(search, start, end, requested);
  const own = told.role !== 'carry_out' && told.role !== 'requested';
  const role = !own && context.announced ? context.announced : told.role;
  if (!told.told && !context.announced) doubts.push('role-verb-missing');
  const parts = partsOf(search, start, end, requested);
  const partners = unique(findPartners(text, search, start, end));
  if (new Set(parts.map((part) => part.role)).size > 1) doubts.push('several-roles');
  if (partners.some(({ name }) => name.length > 110)) doubts.push('partner-name-unsure');
  return {
    id,
    source: spanOf(text),
    confidence: confidenceOf(doubts),
    doubts,
    label,
    role,
    text: text.text,
    partners,
    addressees:
      known && addressees.length === context.members.length && !context.general ? [] : [...addressees],
    parts:
      parts.length < 2
        ? []
        : parts.map((part, index) => ({
            role: index === 0 ? role : part.role,
            text: partOfText(text, part.start, part.end).text,
            source: spanOf(text, part.start, part.end),
            partners: unique(findPartners(text, search, part.start, part.end)),
          })),
    ...periodicityOf(search),
    deadline: findDeadlines(text)[0] ?? null,
  };
}

const lowered: Readonly<Partial<Record<StructureDoubt, number>>> = {
  'role-verb-missing': 0.8,
  'addressee-not-member': 0.75,
  'partner-name-unsure': 0.8,
  'several-roles': 0.92,
  'paragraph-behind-points': 0.85,
};

/** How sure a duty with some doubts is: as sure as its worst one. */
export function confidenceOf(doubts: readonly StructureDoubt[]): number {
  return Math.min(0.97, ...doubts.map((doubt) => lowered[doubt] ?? 0.85));
}

// "Đề nghị Hội Nông dân tỉnh phối hợp …", "Sở Y tế: Chủ trì …", "Sở Y tế chủ trì …" inside an item of several members.
function addressed(
  search: Searchable,
  { members, general }: DutyContext,
): { readonly start: number; readonly addressees: readonly string[]; readonly asks: boolean } {
  const asks = /^de nghi\s/.test(search.plain);
  const start = general ? generalStart(search) : (request.exec(search.plain)?.[0].length ?? 0);
  const names = splitNames(search, start, listEnd(search, start), true);
  const last = names.at(-1);
  const nothing = { start: 0, addressees: [], asks: false };
  if (!last) return asks ? { start, addressees: [], asks } : nothing;
  const found = names.map((name) => wordsOfName(search.text, name));
  const own = new Set(members.map(keyOf));
  const begin = last.end + (/^[\s:,-]+/.exec(search.text.slice(last.end))?.[0].length ?? 0);
  if (start === 0 && !general && !found.every((name) => own.has(keyOf(name)))) return nothing;
  return { start: Math.min(begin, search.text.length), addressees: found, asks };
}

// Whom a general sentence is for: "Định kỳ hằng năm (trước ngày 15/12), các sở …", "… Yêu cầu Thủ trưởng các sở …".
function generalStart(search: Searchable): number {
  const places = [
    0,
    ...[...search.plain.matchAll(callsUpon)].map(({ index, 0: words }) => index + words.length),
  ];
  return places.find((place) => nameClassAt(search, place)) ?? 0;
}

function keyOf(name: string): string {
  return searchable(name).plain.replace(/^co quan (?=bao hiem|cong an|thue|hai quan)/, '');
}

function unique(partners: readonly FoundPartner[]): FoundPartner[] {
  return partners.filter(
    (partner, index) =>
      partners.findIndex(
        ({ name, relation }) => relation === partner.relation && keyOf(name) === keyOf(partner.name),
      ) === index,
  );
}

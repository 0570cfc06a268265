import type { Paragraph } from '../lines/paragraph';
import type { FoundHeader, NotPlan } from '../plan-reading';
import { searchable } from '../text/searchable';

/** What speaks for a plan and what for something else. */
export type Evidence = {
  readonly plan: number;
  readonly other: number;
  /** Work is assigned to numbered agencies. */
  readonly assigns: boolean;
  /** What it would be if it is no plan. */
  readonly kind: NotPlan['kind'];
  /** Codes of what speaks against a plan. */
  readonly against: readonly string[];
};

type Sign = { readonly words: RegExp; readonly points: number };

const planSigns: readonly Sign[] = [
  { words: /^(?:[ivx]+[.)]|phan [ivx]+)?\s?to chuc thuc hien/, points: 2 },
  { words: /^(?:[ivx]+[.)])?\s?muc dich,? yeu cau/, points: 2 },
  { words: /^(?:[ivx]+[.)])?\s?(?:nhiem vu|noi dung|giai phap)(?:,| va|$)/, points: 1 },
  { words: /^(?:[ivx]+[.)])?\s?(?:che do (?:thong tin )?bao cao|kinh phi)/, points: 1 },
  { words: /^tren day la ke hoach|^can cu (?:noi dung )?ke hoach nay/, points: 2 },
  {
    words: /(?:ban hanh|xay dung) (?:ke hoach|chuong trinh)[^.;]{0,300}(?:nhu sau|sau day|cu the)/,
    points: 2,
  },
  { words: /^noi nhan/, points: 1 },
];

type Other = Sign & { readonly kind: NotPlan['kind']; readonly code: string; readonly atLeast: number };

const otherSigns: readonly Other[] = [
  { words: /^dieu \d{1,3}[.:]/, points: 4, kind: 'law', code: 'articles-of-law', atLeast: 3 },
  {
    words: /^(?:thong tu|bo truong bo [^.]{0,60}ban hanh thong tu)/,
    points: 3,
    kind: 'circular',
    code: 'circular-words',
    atLeast: 1,
  },
  {
    words: /^tren day la bao cao|bao cao ket qua (?:thuc hien )?[^.;]{0,120}nhu sau/,
    points: 4,
    kind: 'report',
    code: 'report-words',
    atLeast: 1,
  },
  {
    words:
      /^(?:[ivx]+[.)]|\d+[.)])?\s?(?:ket qua (?:thuc hien|dat duoc)|uu diem|ton tai,? han che|kho khan, ton tai)/,
    points: 2,
    kind: 'report',
    code: 'sections-of-results',
    atLeast: 1,
  },
  { words: /^v\/v\s/, points: 2, kind: 'letter', code: 'subject-of-letter', atLeast: 1 },
  { words: /^kinh gui/, points: 2, kind: 'letter', code: 'addressee', atLeast: 1 },
  { words: /^(?:quyet dinh|quyet nghi)\s?:/, points: 5, kind: 'decision', code: 'decides', atLeast: 1 },
  {
    words:
      /\(ttxvn|theo (?:ttxvn|phong vien|bao)|(?:anh|nguon|tac gia|bai va anh)\s?:|phong vien|ban doc|chia se|cap nhat luc|\d{1,2}:\d{2}/,
    points: 3,
    kind: 'article',
    code: 'words-of-the-press',
    atLeast: 1,
  },
  {
    words: /(?:ong|ba|dong chi) [a-z ]{4,40}(?:cho biet|khang dinh|nhan manh|phat bieu|chia se)/,
    points: 3,
    kind: 'article',
    code: 'people-are-quoted',
    atLeast: 1,
  },
];

/** Weighs what stands in a document. */
export function evidenceIn(
  paragraphs: readonly Paragraph[],
  header: FoundHeader,
  itemCount: number,
): Evidence {
  const lines = paragraphs.map(({ text, label }) => {
    const { plain } = searchable(text.slice(0, 1200));
    return { plain, body: label === null || label.kind === 'phrase' ? plain : plain.slice(label.body) };
  });
  const has = (words: RegExp) => lines.some(({ plain, body }) => words.test(plain) || words.test(body));
  const assigns = itemCount >= 3;
  const plan =
    planSigns.reduce((sum, { words, points }) => sum + (has(words) ? points : 0), 0) +
    (header.kind === 'plan' ? 4 : 0) +
    (assigns ? 3 : itemCount > 0 ? 1 : 0);
  const signs = otherSigns.filter(
    ({ words, atLeast }) =>
      lines.filter(({ plain, body }) => words.test(plain) || words.test(body)).length >= atLeast,
  );
  const byKind = new Map<NotPlan['kind'], number>();
  for (const { kind, points } of signs) byKind.set(kind, (byKind.get(kind) ?? 0) + points);
  const [strongest] = [...byKind].sort((left, right) => right[1] - left[1]);
  const cells = paragraphs.filter(({ cell }) => cell !== null).length;
  const against = [
    ...signs.map(({ code }) => code),
    ...(itemCount === 0 ? ['nothing-assigned'] : []),
    ...(cells > paragraphs.length * 0.8 && paragraphs.length > 5 ? ['only-tables'] : []),
  ];
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const isProse = length > lines.length * 60 && !has(/^noi nhan/) && header.number === null;
  return {
    plan,
    other: strongest?.[1] ?? 0,
    assigns,
    kind: strongest?.[0] ?? (isProse && cells === 0 ? 'article' : 'other'),
    against,
  };
}

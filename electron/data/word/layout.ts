/**
 * How a letter stands on paper: lengths in millimetres, sizes of letters in points.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (mục I: khổ giấy, định lề, phông chữ, số trang; mục II: thể thức từng thành phần).
 */
export const layout = {
  font: 'Times New Roman',
  language: 'vi-VN',
  /** A4, portrait. */
  page: { width: 210, height: 297 },
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  /** Issuer and number on the left, Quốc hiệu and date on the right. */
  head: { left: 66, right: 99 },
  /** Nơi nhận on the left, the signer on the right. */
  closing: { left: 75, right: 90 },
  points: {
    pageNumber: 14,
    nation: 13,
    motto: 14,
    superior: 13,
    issuer: 13,
    number: 13,
    subject: 12,
    placeAndDay: 13,
    title: 14,
    about: 14,
    addressee: 14,
    body: 14,
    table: 12,
    signerTitle: 14,
    signerName: 14,
    recipientsLabel: 12,
    recipient: 11,
    annexLabel: 14,
    annexTitle: 14,
    annexAttached: 14,
  },
  /** First lines stand in by 1,27 cm. */
  firstLine: 12.7,
  /** Points between paragraphs. */
  gap: 6,
  /** Lines apart, in times a single line. */
  lineHeight: 1.1,
  /** The line under the issuer and the one under the trích yếu, as a part of the width of the words above; 1 under the motto. */
  rules: { issuer: 0.4, about: 0.4, motto: 1 },
} as const;

/** Millimetres in twentieths of a point, rounded up so that no margin is smaller than said. */
export function twips(millimetres: number): number {
  return Math.ceil((millimetres * 1440) / 25.4);
}

/** Points in half points, as sizes of letters are written. */
export function halfPoints(points: number): number {
  return points * 2;
}

/** The width of the text, in millimetres. */
export const textWidth = layout.page.width - layout.margins.left - layout.margins.right;

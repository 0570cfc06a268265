import { z } from 'zod';

/** The ladder of chasing: nhắc, đôn đốc, báo cáo UBND. */
export const ChaseStep = z.enum(['remind', 'urge', 'report_up']);
export type ChaseStep = z.infer<typeof ChaseStep>;

/**
 * When a step is due, in working days: the reminder so many days before the last day (0: on it; negative: after it), each further step so
 * many after the one before it was sent.
 */
export const ChaseLadder = z.object({
  remindBefore: z.int().min(-60).max(60),
  urgeAfter: z.int().min(1).max(60),
  reportAfter: z.int().min(1).max(60),
});
export type ChaseLadder = z.infer<typeof ChaseLadder>;

/** What letters say of their sender; what is not known is empty and stays blank on paper. */
export const Letterhead = z.object({
  /** Cơ quan chủ quản, line above: `UBND TỈNH CAO BẰNG`. */
  superior: z.string().max(200),
  /** Cơ quan ban hành: `SỞ NỘI VỤ`. */
  issuer: z.string().max(200),
  /** After the number: `SNV-VL` in `Số: …/SNV-VL`. */
  symbol: z.string().max(50),
  /** Địa danh: `Cao Bằng`. */
  place: z.string().max(100),
  /** Lines above the name of the signer: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  signerTitle: z.array(z.string().max(200)).max(4),
  signerName: z.string().max(100),
  /** After `Lưu: VT,`: `VL`. */
  archive: z.string().max(50),
});
export type Letterhead = z.infer<typeof Letterhead>;

/** The ladder until somebody changes it. */
export const usualLadder: ChaseLadder = { remindBefore: 3, urgeAfter: 3, reportAfter: 5 };

/** What the clerk decided about chasing, as it is kept; a letterhead that nobody changed is not, so that it goes on with the register. */
export const KeptChaseSettings = z.object({ ladder: ChaseLadder, letterhead: Letterhead.nullable() });

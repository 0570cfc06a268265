import { z } from 'zod';

/** What can happen to agencies: đổi tên, sáp nhập, chia tách, giải thể, chuyển giao nhiệm vụ, thay cấp, lập danh sách. */
export const EventKindName = z.enum([
  'rename',
  'merge',
  'split',
  'dissolve',
  'transfer',
  'replace_tier',
  'roster',
]);
export type EventKindName = z.infer<typeof EventKindName>;

import { z } from 'zod';

/**
 * What is known of an indicator in a period. `nil`: every agency that answered said "không phát sinh". `blank`: agencies
 * reported but left the cell empty. `missing`: none of its agencies has reported. A total is `amount` as soon as one agency gave one.
 */
export const TotalState = z.enum(['amount', 'nil', 'blank', 'missing']);
export type TotalState = z.infer<typeof TotalState>;

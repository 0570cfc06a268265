import { z } from 'zod';

/** How a table names and gathers agencies: as they were in its period (`then`), or under those that took over (`now`). */
export const AgencyView = z.enum(['then', 'now']);
export type AgencyView = z.infer<typeof AgencyView>;

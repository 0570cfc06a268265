import { z } from 'zod';

/** By which the entries of one register differ from those of any other. */
export const RegisterIdentity = z.object({ register: z.uuid() });

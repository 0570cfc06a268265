import { z } from 'zod';
import { Agency } from '../domain/agency';
import { Indicator } from '../domain/indicator';
import { Period } from '../domain/period';
import { method } from './method';

/** The reference lists of the plan at work. */
export const register = {
  agencies: method(z.void(), z.array(Agency)),
  periods: method(z.void(), z.array(Period)),
  indicators: method(z.void(), z.array(Indicator)),
};

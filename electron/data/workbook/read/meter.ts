import type { ReadLimits } from './read-limits';
import { UnreadableError } from './unreadable-workbook';

/** Counts what one workbook has used of its limits; lives as long as one reading. */
export class Meter {
  readonly limits: ReadLimits;
  private readonly used: Partial<Record<keyof ReadLimits, number>> = {};

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  /** Adds to what is used; throws `too_large` as soon as the sum passes the limit. */
  spend(limit: keyof ReadLimits, amount: number, part?: string): void {
    const sum = (this.used[limit] ?? 0) + amount;
    this.used[limit] = sum;
    this.check(limit, sum, part);
  }

  /** What may still be spent. */
  left(limit: keyof ReadLimits): number {
    return this.limits[limit] - (this.used[limit] ?? 0);
  }

  /** Compares one amount with its limit without adding it up; throws `too_large` above it. */
  check(limit: keyof ReadLimits, amount: number, part?: string): void {
    if (amount <= this.limits[limit]) return;
    const detail = `${limit}: at most ${this.limits[limit]} allowed, ${amount} found`;
    throw new UnreadableError({ code: 'too_large', limit, detail, ...(part === undefined ? {} : { part }) });
  }
}

import { serialize } from 'node:v8';
import type { ReportKnown } from '../handlers/intake/read-report';

/** What files are understood by, ready to be sent to any number of reading processes. */
export type PackedKnown = { readonly packed: Uint8Array };

/** Packs it without its functions, which cannot cross to another process. */
export function packKnown(known: ReportKnown): PackedKnown {
  const entries = Object.entries(known).filter(([, value]) => typeof value !== 'function');
  return { packed: serialize(Object.fromEntries(entries)) };
}

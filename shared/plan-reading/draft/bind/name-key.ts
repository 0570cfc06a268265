import { foldText } from '../../../domain/fold-text';

/** The key under which names of one plan count as the same body. */
export function nameKey(name: string): string {
  return foldText(name).replace(/[.,;:]+$/, '');
}

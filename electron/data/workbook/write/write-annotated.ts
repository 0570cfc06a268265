import type { Workbook } from '../../../../shared/intake/sheet';
import type { AnnotatedContent } from '../../../../shared/wording/return-letter';
import { UnreadableError } from '../read/unreadable-workbook';
import { annotatePackage } from './annotated/annotate-package';
import { CannotKeep } from './annotated/cannot-keep';
import { type Losses, type LossKind, newLosses } from './annotated/losses';
import { rebuild } from './annotated/rebuild';

export type { AnnotatedContent, Mark } from '../../../../shared/wording/return-letter';

/** A file as it came in, with what our reader made of it. */
export type Original = { readonly name: string; readonly bytes: Uint8Array; readonly workbook: Workbook };

/** The copy as an .xlsx file, and what could not be kept, each line a sentence in Vietnamese. */
export type Annotated = { readonly bytes: Uint8Array; readonly lost: readonly string[] };

/**
 * A copy of an agency's file to send back: marked cells filled and commented, a list of all marks in front. Figures, names
 * and texts read the same as before, so that the corrected copy is known again when it returns. An .xlsx is copied part by part;
 * other formats, and files too unusual for that, are rebuilt as .xlsx from what was read. To be called only with bytes
 * that our reader has accepted.
 */
export async function writeAnnotated(original: Original, content: AnnotatedContent): Promise<Annotated> {
  const { workbook, bytes } = original;
  if (workbook.format !== 'xlsx') return annotateRebuilt(workbook, content, [`format_${workbook.format}`]);
  const losses = newLosses();
  try {
    const names = workbook.sheets.map(({ name }) => name);
    return done(await annotatePackage(bytes, workbook, names, content, losses), losses);
  } catch (error) {
    if (!(error instanceof CannotKeep || error instanceof UnreadableError)) throw error;
    return annotateRebuilt(workbook, content, ['rebuilt']);
  }
}

async function annotateRebuilt(
  workbook: Workbook,
  content: AnnotatedContent,
  reasons: readonly LossKind[],
): Promise<Annotated> {
  const losses = newLosses();
  for (const reason of reasons) losses.add(reason);
  if (workbook.format !== 'csv') {
    losses.add('looks');
    losses.add('comments');
  }
  const { bytes, names } = rebuild(workbook, losses);
  return done(await annotatePackage(bytes, workbook, names, content, losses), losses);
}

function done(bytes: Uint8Array, losses: Losses): Annotated {
  return { bytes, lost: losses.lines() };
}

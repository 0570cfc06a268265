import type { BrowserWindow } from 'electron';
import { Refusal } from '../../shared/contract/reply';

/** Reasons of Chromium for which nothing was printed though nothing went wrong. */
const givenUp = ['cancelled', 'canceled', 'Print job canceled'];

/**
 * Opens the system's window for printing what a window shows, on A4 and with colours. Throws `Refusal` (`cannot_print`) where the
 * system has no printer or refuses.
 */
export function printWindow(window: BrowserWindow, landscape: boolean): Promise<{ printed: boolean }> {
  const options = { pageSize: 'A4' as const, printBackground: true, landscape };
  return new Promise((resolve, reject) => {
    window.webContents.print(options, (printed, reason) => {
      if (printed || givenUp.includes(reason)) resolve({ printed });
      else reject(new Refusal('cannot_print', reason));
    });
  });
}

/** What a window shows, by its style for paper, as a PDF on A4. Throws `Refusal` (`cannot_print`) where Chromium cannot. */
export async function pdfOfWindow(window: BrowserWindow, landscape: boolean): Promise<Uint8Array> {
  try {
    return await window.webContents.printToPDF({
      ...{ pageSize: 'A4', printBackground: true, landscape, preferCSSPageSize: false },
      // Inches: what reading and a binder need.
      margins: { top: 0.5, bottom: 0.5, left: 0.6, right: 0.5 },
      generateTaggedPDF: true,
    });
  } catch (error) {
    throw new Refusal('cannot_print', error instanceof Error ? error.message : String(error));
  }
}

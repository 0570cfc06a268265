import { DocumentError } from '../document-problem';
import type { Pdfjs } from './load-pdfjs';

/** An opened .pdf. */
export type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;

/**
 * Opens a .pdf, lets `use` read it, and lets go of it. Nothing is drawn, fetched, compiled or taken from the system. Throws
 * `DocumentError` for a password and for whatever the library cannot make sense of.
 */
export async function openPdf<Value>(
  pdfjs: Pdfjs,
  bytes: Buffer,
  use: (pdf: PdfDocument) => Promise<Value>,
): Promise<Value> {
  const loading = pdfjs.getDocument({
    // The library takes the memory for itself.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    // Pictures are no text: none is unpacked.
    maxImageSize: 1,
  });
  try {
    return await use(await loading.promise);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    const name = error instanceof Error ? error.name : '';
    const detail = error instanceof Error ? `${name}: ${error.message}` : String(error);
    if (error instanceof RangeError || error instanceof TypeError)
      throw new DocumentError('document_damaged', detail);
    throw new DocumentError(name === 'PasswordException' ? 'document_encrypted' : 'document_damaged', detail);
  } finally {
    await loading.destroy();
  }
}

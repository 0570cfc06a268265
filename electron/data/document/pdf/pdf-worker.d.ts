/** The library's other half, which it loads by itself and describes nowhere. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';

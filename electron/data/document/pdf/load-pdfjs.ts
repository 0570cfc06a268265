import type * as Display from 'pdfjs-dist';

/** The library that takes a .pdf apart; nothing of it draws. */
export type Pdfjs = typeof Display;

let loaded: Promise<Pdfjs> | undefined;

/** Loads the library at the first .pdf: it is larger than all the rest of the reading. It works in this very thread. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pdfjs> {
  // Named by the library as it is loaded, used only to draw; Node has them not.
  const wanted: Record<string, unknown> = { DOMMatrix: Unused, ImageData: Unused, Path2D: Unused };
  for (const name of Object.keys(wanted))
    if (!(name in globalThis)) Reflect.set(globalThis, name, wanted[name]);
  // Where it finds this it starts no worker and loads no script by a path.
  Reflect.set(globalThis, 'pdfjsWorker', await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'));
  return import('pdfjs-dist/legacy/build/pdf.min.mjs');
}

class Unused {}

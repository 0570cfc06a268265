const documentEnding = /\.(?:docx|pdf|txt)$/i;

/**
 * Which of the files that were dropped is read where nothing but a plan is wanted: the only one, whatever it is (its reader says why
 * not), or the only document among several; null where that is not clear.
 */
export function fileToRead<File extends { readonly name: string }>(files: readonly File[]): File | null {
  const documents = files.length === 1 ? files : files.filter(({ name }) => documentEnding.test(name));
  return documents.length === 1 ? (documents[0] ?? null) : null;
}

/** Whether what was dropped is one document to be read as a plan; several files, or a folder, are reports. */
export function takesAsDocument(files: ReadonlyArray<{ readonly name: string }>): boolean {
  return files.length === 1 && files.every(({ name }) => documentEnding.test(name));
}

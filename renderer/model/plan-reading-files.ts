const documentEnding = /\.(?:docx|pdf|txt)$/i;

/** Whether what was dropped is one document to be read as a plan; several files, or a folder, are reports. */
export function takesAsDocument(files: ReadonlyArray<{ readonly name: string }>): boolean {
  return files.length === 1 && files.every(({ name }) => documentEnding.test(name));
}

/** A code without its strokes: `TN-01` and `TN01` agree. */
export function codeKey(code: string): string {
  return code.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** Words that begin a line: the first letter is a capital one, `năm 2025` → `Năm 2025`. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

import type { Package } from '../../workbook/read/open-package';
import { UnreadableError } from '../../workbook/read/unreadable-workbook';
import type { XmlScanner } from '../../workbook/read/xml-scanner';
import type { Remarks } from '../lines/remarks';

type Links = ReadonlyArray<{ readonly type: string; readonly target: string }>;

/** Notes what stands beside the text of a document: heads and feet of pages with words in them, comments, pictures. */
export function passOver(source: Package, links: Links, remarks: Remarks): void {
  for (const { type, target } of links) {
    if (!source.has(target)) continue;
    if (type === 'header' || type === 'footer') {
      if (looked(source, target, (scanner) => hasWords(scanner, 0))) remarks.add('page_heads');
    } else if (type === 'comments') {
      looked(source, target, (scanner) => {
        while (scanner.nextChild(1)) if (scanner.tag.nameIs('comment')) remarks.add('comment');
        return true;
      });
    }
  }
  remarks.add('picture', null, source.partNames.filter((name) => name.startsWith('word/media/')).length);
}

/** What is beside the text never keeps the text from being read, whatever it holds. */
function looked(source: Package, part: string, look: (scanner: XmlScanner) => boolean): boolean {
  try {
    const scanner = source.scan(part);
    scanner.enterRoot();
    return look(scanner);
  } catch (error) {
    if (error instanceof UnreadableError) return true;
    throw error;
  }
}

/** Deeper than any word processor goes. */
const deepest = 60;

/** Whether there is text with a letter in it; a page's number is none. */
function hasWords(scanner: XmlScanner, depth: number): boolean {
  const inside = scanner.depth;
  let found = false;
  while (scanner.nextChild(inside)) {
    if (scanner.tag.nameIs('t')) found ||= /\p{L}/u.test(scanner.text());
    else if (depth < deepest) found = hasWords(scanner, depth + 1) || found;
  }
  return found;
}

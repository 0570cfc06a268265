import type { UnreadableCode } from './unreadable-workbook';

const headLength = 4096;

/** What a text is, of those that no reader takes; undefined for a plain one, which may be a table. */
export function textOfSignature(text: string): UnreadableCode | undefined {
  const head = text.slice(0, headLength).trimStart().toLowerCase();
  if (/^mime-version:|^(from|subject|date):[\s\S]{0,1000}\nmime-version:/.test(head)) return 'web_archive';
  if (head.startsWith('<')) return markupKind(head);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text.
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(head) || text.includes('\0')) return 'not_a_workbook';
  return undefined;
}

function markupKind(head: string): UnreadableCode | undefined {
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && head.includes('<workbook')) {
    return 'xml_spreadsheet_2003';
  }
  if (head.includes('urn:oasis:names:tc:opendocument:xmlns:office')) return 'flat_open_document';
  if (/<(!doctype html|html|head|body|table|meta)\b/.test(head)) return 'html';
  return head.startsWith('<?xml') ? 'not_a_workbook' : undefined;
}

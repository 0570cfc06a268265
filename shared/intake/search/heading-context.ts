import { folded as foldOnce } from './folded';

const letterhead =
  /^(?:cong hoa xa hoi|doc lap|uy ban nhan dan|ubnd|hoi dong nhan dan|so:|so\s*:|bieu (?:so|mau)|mau (?:so|bieu)|phu luc|kinh gui|noi nhan|nguoi lap|thu truong|giam doc|kt\.|tm\.|tl\.|pho giam doc|ke toan)/;

/** "Tr.đó: nữ" names a part of the heading beside it. */
const among = /^[\s+-]*(?:trong do|trd|tr\.? ?do?\b|t\. ?do\b)/;

/** A line of a letterhead or a statement about the whole ("Đơn vị báo cáo: …"), not a heading. */
export function isContext(text: string): boolean {
  const folded = foldOnce(text);
  const outside = folded.replace(/\([^()]{0,80}\)/g, ' ');
  return (
    letterhead.test(folded) ||
    (/^[^:]{3,60}:\s*\S/.test(outside) && !among.test(outside)) ||
    /^\(?\s*(?:don vi tinh|dvt)\b.+/.test(folded)
  );
}

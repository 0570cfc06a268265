import type { Tag } from './xml-text';

const longestPlainRow = 256 * 1024;
const special = /<!|<f|:f| [vc]m=| ph=/;

/**
 * Finds the end of rows that can stay as they are, at a glance; -1 where a row has to be looked at cell by cell. Gives up for
 * good where an end is not found nearby.
 */
export function plainRows(xml: string): { readonly endOf: (row: Tag) => number } {
  let isWorthIt = true;
  return {
    endOf: ({ kind, end, qualified }) => {
      if (kind === 'empty' || !isWorthIt) return -1;
      const close = `</${qualified}>`;
      const ahead = xml.slice(end, end + longestPlainRow);
      const at = ahead.indexOf(close);
      if (at < 0) isWorthIt = false;
      const content = ahead.slice(0, at);
      if (at < 0 || special.test(content) || content.includes(`<${qualified}`)) return -1;
      return end + at + close.length;
    },
  };
}

import type { Paragraph } from '../lines/paragraph';
import type { Branch } from './outline';
import { isPoint } from './outline';
import { readHeading } from './read-heading';

/**
 * Unnumbered headings ("Sở Y tế" in bold, on a line of its own) have their points beside them in the tree, not under them;
 * here they take them in.
 */
export function adoptUnnumbered(branches: readonly Branch[]): readonly Branch[] {
  const result: { paragraph: Paragraph; style: string | null; children: Branch[] }[] = [];
  let open: (typeof result)[number] | null = null;
  const numbered = branches.some((branch) => branch.style !== null && !isPoint(branch.style));
  for (const branch of branches) {
    const heading = branch.style === null ? readHeading(branch.paragraph) : null;
    const starts =
      heading?.nameClass &&
      heading.form === 'alone' &&
      (heading.nameClass === 'proper' || branch.paragraph.bold);
    if (starts) {
      open = { paragraph: branch.paragraph, style: null, children: [...branch.children] };
      result.push(open);
    } else if (open && (branch.style === null || isPoint(branch.style))) {
      open.children.push(branch);
    } else {
      open = null;
      result.push({ ...branch, children: [...(numbered ? splitOff(branch) : branch.children)] });
      if (numbered) for (const extra of unnumberedIn(branch)) result.push(extra);
    }
  }
  return result;
}

// A heading that lost its number stands among the paragraphs of the item before it.
function lostAt(branch: Branch): number {
  return branch.children.findIndex((child, index) => {
    if (index === 0 || child.style !== null) return false;
    const heading = readHeading(child.paragraph);
    return heading?.nameClass === 'proper' && heading.form === 'alone' && !/[.;]$/.test(child.paragraph.text);
  });
}

function splitOff(branch: Branch): readonly Branch[] {
  const lost = lostAt(branch);
  return lost < 0 ? branch.children : branch.children.slice(0, lost);
}

function unnumberedIn(branch: Branch): { paragraph: Paragraph; style: null; children: Branch[] }[] {
  const lost = lostAt(branch);
  const first = lost < 0 ? undefined : branch.children[lost];
  return first
    ? [{ paragraph: first.paragraph, style: null, children: [...branch.children.slice(lost + 1)] }]
    : [];
}

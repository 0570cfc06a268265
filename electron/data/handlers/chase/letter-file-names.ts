import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ChaseStep } from '../../../../shared/domain/deadlines/chase';
import { foldText } from '../../../../shared/domain/fold-text';

const words: Readonly<Record<ChaseStep, string>> = {
  remind: 'nhac',
  urge: 'don-doc',
  report_up: 'bao-cao-ubnd',
};

/** As long as a name in a file name may be, so that folders can be deep. */
const longestName = 60;

/**
 * The name of a letter's file, `don-doc-so-y-te-2025-Y.docx`: letters without marks, figures and hyphens alone, so that a name can never
 * become a path. Without an agency it holds letters to several, or a part of them.
 */
export function letterFileName(
  step: ChaseStep,
  period: string,
  agency: { readonly name: string; readonly code: string } | null,
  part: number | null = null,
): string {
  const parts = [
    words[step],
    ...(agency ? [slug(agency.name) || slug(agency.code)] : []),
    period,
    ...(part === null ? [] : ['phan', String(part)]),
  ];
  return `${parts.join('-')}.docx`;
}

function slug(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-+|-+$/g, '');
}

/** Gives each file a path in a folder that nothing bears yet, neither on the disk nor among those given before: the next gets ` (2)`. */
export function freePaths(folder: string): (fileName: string) => string {
  const given = new Set<string>();
  return (fileName) => {
    const stem = fileName.replace(/\.docx$/, '');
    for (let number = 1; ; number += 1) {
      const path = join(folder, number === 1 ? fileName : `${stem} (${number}).docx`);
      // Some file systems tell no capitals from small letters.
      if (given.has(path.toLowerCase()) || existsSync(path)) continue;
      given.add(path.toLowerCase());
      return path;
    }
  };
}

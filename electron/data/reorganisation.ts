import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reorganisation, Reorganisations } from '../../shared/domain/reorganisation';

/** What became of the bodies of the provinces in 2025, as far as it is known. A table that breaks its schema is a bug and throws. */
export function readReorganisations(resources: string): readonly Reorganisation[] {
  const path = join(resources, 'reorganisation', 'departments-2025.json');
  return Reorganisations.parse(JSON.parse(readFileSync(path, 'utf8')));
}

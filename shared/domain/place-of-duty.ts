/** A duty's place as people say it, in item `V.3`: `-2` → `V.3, ý 2`; `p1` → `V.3, đoạn 1`; `a` → `V.3, điểm a`. */
export function placeOfDuty(assignment: string, label: string): string {
  const [, sort = '', number = ''] = /^(-|p)(\d.*)$/.exec(label) ?? [];
  if (sort === '-') return `${assignment}, ý ${number}`;
  return sort === 'p' ? `${assignment}, đoạn ${number}` : `${assignment}, điểm ${label}`;
}

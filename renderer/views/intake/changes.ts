/** The columns that count figures, from left to right. */
export const changes = ['added', 'changed', 'unchanged', 'gone'] as const;

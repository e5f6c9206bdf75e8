/** The field of the form that a problem of the API is about: months were typed as the first and the last, with one cost and one saving. */
export const moneyField = (field: string | null | undefined): string => {
  if (!field?.includes('months')) return field?.split('.').at(-1) ?? '';
  if (field.endsWith('cost')) return 'cost';
  if (field.endsWith('saving')) return 'saving';
  const at = Number(/\d+/.exec(field)?.[0] ?? 0);
  return at > 0 ? 'last' : 'first';
};

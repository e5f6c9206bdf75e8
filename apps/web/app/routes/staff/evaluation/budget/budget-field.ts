/** The field of the form that a problem of the API is about: `years[1].cost` is the cost of the second year. */
export const budgetField = (field: string | null | undefined): string => {
  const [, at, amount] = /years\[?\.?(\d+)\]?\.(cost|saving|population)$/.exec(field ?? '') ?? [];
  return at === undefined ? (field?.split('.').at(-1) ?? '') : `${amount}-${Number(at) + 1}`;
};

/** What somebody typed into a form, by field: kept so that a refusal loses no word. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

const OWN = new Set(['csrf', 'key']);

/** The texts of a form, without the token and the key that the form frame adds. */
export const valuesOf = (form: FormData): FormValues => {
  const values: Record<string, string[]> = {};
  for (const [name, value] of form) if (!OWN.has(name) && typeof value === 'string') (values[name] ??= []).push(value);
  return values;
};

/** The one value of a field; where the form was not sent, what stood there before. */
export const valueOf = (values: FormValues | undefined, name: string, before = ''): string => (values ? (values[name]?.[0] ?? '') : before);

/** Every value of a field that may have several. */
export const allOf = (values: FormValues | undefined, name: string, before: readonly string[] = []): readonly string[] => (values ? (values[name] ?? []) : before);

/** The text of a field with the white space around it taken off. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

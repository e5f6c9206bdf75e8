/** Order by UTF-16 code units: the same everywhere, whatever the language of the machine. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

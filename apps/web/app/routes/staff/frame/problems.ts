/** One thing that keeps a form from being taken, with the field that it is about where there is one. */
export interface Problem {
  field?: string;
  message: string;
  /** Whether it stays when all words of the page are saved: see `useStillWrong`. */
  stays?: boolean;
}

/** The id of a field on the page: names hold dots and brackets, which ids do not. */
export const fieldId = (field: string): string => field.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** What is wrong with a field, or undefined. */
export const problemWith = (problems: readonly Problem[] | undefined, field: string): string | undefined =>
  problems?.find((problem) => problem.field === field)?.message;

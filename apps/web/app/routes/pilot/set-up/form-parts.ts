import type { FormValues } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';

/** What each form of the set-up page gets: its key, and what was typed and refused where it was the one that was sent. */
export interface FormParts {
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** The parts of one form of the page: another form's values and problems are not its own. */
export const partsOf = (intent: string, keys: Readonly<Record<string, string>>, sent: { values?: FormValues; problems?: readonly Problem[] } | undefined): FormParts => {
  const mine = sent?.values?.['intent']?.[0] === intent;
  return { formKey: keys[intent]!, values: mine ? sent.values : undefined, problems: mine ? sent.problems : undefined };
};

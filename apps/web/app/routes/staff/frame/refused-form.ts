import { data } from 'react-router';
import { valuesOf, type FormValues } from './form-values.ts';
import type { Problem } from './problems.ts';

export interface RefusedForm {
  problems: Problem[];
  values: FormValues;
}

/** The answer to a form that was not taken, or comes back as people asked: every reason, and all that was typed. `more` holds what a page needs beside. */
export const refusedForm = <More extends object>(form: FormData, problems: Problem[], more?: More) =>
  data<RefusedForm & More>({ problems, values: valuesOf(form), ...(more as More) }, { status: problems.length > 0 ? 422 : 200 });

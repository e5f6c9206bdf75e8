/** An answer to a criterion of an exercise as the form holds it. */
export interface TypedExercise {
  value: string;
  reason: string;
}

interface Saved {
  value?: number | string;
  reason?: string;
}

/** A saved answer as the form shows it. */
export const typedOf = (saved: Saved | undefined): TypedExercise => ({ value: saved?.value === undefined ? '' : String(saved.value), reason: saved?.reason ?? '' });

/** What is saved of a typed answer. */
export const givenOf = ({ value, reason }: TypedExercise): Saved => ({ ...(value === '' ? {} : { value: /^\d$/.test(value) ? Number(value) : value }), ...(value === '' && reason === '' ? {} : { reason }) });

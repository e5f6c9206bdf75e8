import { PANELS } from '../../../texts/panels.ts';
import type { Problem } from '../../staff/frame/problems.ts';

const FIELD = /^place-(.+)$/;

/** The evaluations that a form numbers, in their order; of two with one number the one that stands first on the page. An empty number leaves one out. */
export const numberedIn = (form: FormData): { evaluationIds: string[] } | { problems: Problem[] } => {
  const typed = [...form].flatMap(([field, value]) => {
    const id = FIELD.exec(field)?.[1];
    return id && typeof value === 'string' && value.trim() !== '' ? [{ field, id, number: value.trim() }] : [];
  });
  const wrong = typed.filter(({ number }) => !/^[1-9]\d?$/.test(number));
  if (wrong.length > 0) return { problems: wrong.map(({ field }) => ({ field, message: PANELS.set.needNumber })) };
  return { evaluationIds: typed.sort((a, b) => Number(a.number) - Number(b.number)).map(({ id }) => id) };
};

import { dayTyped } from '../../frame/typed-day.ts';
import { textOf } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import { TARGETS } from '../../../../texts/staff-targets.ts';

interface TypedChoice {
  region: string | null;
  board: string | null;
  types: string[];
  plannedOn: string;
}

/** Whom somebody chose and by which day, or everything that it lacks. */
export const typedChoice = (form: FormData): { ok: true; choice: TypedChoice } | { ok: false; problems: Problem[] } => {
  const [kind, ...name] = textOf(form, 'of').split(':');
  const of = name.join(':');
  const plannedOn = dayTyped({ day: textOf(form, 'on[day]'), month: textOf(form, 'on[month]'), year: textOf(form, 'on[year]') });
  const chosen = of !== '' && (kind === 'region' || kind === 'board');
  if (chosen && plannedOn) return { ok: true, choice: { region: kind === 'region' ? of : null, board: kind === 'board' ? of : null, types: form.getAll('types').map(String), plannedOn } };
  return { ok: false, problems: [...(chosen ? [] : [{ field: 'of', message: TARGETS.needOf }]), ...(plannedOn ? [] : [{ field: 'on', message: TARGETS.needOn }])] };
};

/** A target as a checkbox carries it. */
export const targetValue = (organisationId: string, plannedOn: string): string => `${organisationId}|${plannedOn}`;

/** The targets that were ticked; what is none is left out. */
export const tickedTargets = (form: FormData): { organisationId: string; plannedOn: string }[] =>
  form.getAll('target').flatMap((value) => {
    const found = /^([0-9a-f-]{36})\|(\d{4}-\d{2}-\d{2})$/u.exec(String(value));
    return found ? [{ organisationId: found[1]!, plannedOn: found[2]! }] : [];
  });

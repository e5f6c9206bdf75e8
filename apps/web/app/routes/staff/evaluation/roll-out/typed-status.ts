import { ROLL_OUT_STATUSES, type RollOutDays, type RollOutStatus } from '@waymark/domain/adoption';
import { ROLL_OUT } from '../../../../texts/staff-roll-out.ts';
import { textOf } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import { dayTyped } from '../../frame/typed-day.ts';

/** The day of an organisation that each status is recorded by. */
export const DAY_OF: Readonly<Record<RollOutStatus, keyof RollOutDays>> = { planned: 'plannedOn', contracted: 'contractedOn', live: 'liveOn', stopped: 'stoppedOn' };

type TypedStatus = Partial<Record<keyof RollOutDays, string | null>> & { organisationId: string; barrier?: string; barrierKind?: string };

/** What is said of what was recorded before. */
export const SAID_OF_BEFORE = ['no-barrier', 'never-contracted', 'never-live', 'never-stopped', 'still-stopped'] as const;

/** Whether the first day of use is corrected of one that stopped and stays so: the day of its stop is then sent as it stands. */
export const correctsFirstDay = (form: FormData): boolean => textOf(form, 'status') === 'live' && form.getAll('away').includes('still-stopped') && !form.getAll('away').includes('never-stopped');

const NEVER: readonly [said: string, day: keyof RollOutDays][] = [['never-contracted', 'contractedOn'], ['never-live', 'liveOn'], ['never-stopped', 'stoppedOn']];

/** The days that are taken away, as they never were. */
const neverWas = (away: readonly string[]): Partial<Record<keyof RollOutDays, null>> => Object.fromEntries(NEVER.flatMap(([said, day]) => (away.includes(said) ? [[day, null]] : [])));

/** A status as it was typed, or everything that it lacks. */
export const typedStatus = (form: FormData): { ok: true; input: TypedStatus } | { ok: false; problems: Problem[] } => {
  const [organisationId, barrier] = [textOf(form, 'organisationId'), textOf(form, 'barrier')];
  const status = ROLL_OUT_STATUSES.find((one) => one === textOf(form, 'status'));
  const on = dayTyped({ day: textOf(form, 'on[day]'), month: textOf(form, 'on[month]'), year: textOf(form, 'on[year]') });
  const away = form.getAll('away').map(String);
  const kind = textOf(form, 'barrierKind');
  const barriers = barrier ? { barrier } : away.includes('no-barrier') ? { barrier: '' } : {};
  if (organisationId && status && on) return { ok: true, input: { organisationId, ...barriers, ...(kind ? { barrierKind: kind } : {}), ...neverWas(away), [DAY_OF[status]]: on } };
  return {
    ok: false,
    problems: [
      ...(organisationId ? [] : [{ field: 'organisationId', message: ROLL_OUT.needOrganisation }]),
      ...(status ? [] : [{ field: 'status', message: ROLL_OUT.needStatus }]),
      ...(on ? [] : [{ field: 'on', message: ROLL_OUT.needDay }]),
    ],
  };
};

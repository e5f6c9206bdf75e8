import { data, redirect } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { READINGS } from '../../../texts/pilot-data.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { ENTER_READINGS } from '../pilot/mutations.ts';
import type { Measure } from '../pilot/pilot.server.ts';
import { monthTyped } from './month-typed.ts';
import { boxOf, boxRefused } from './reading-places.ts';
import { readingsTyped } from './typed-readings.ts';

/** Enters the readings of one month, all or none; a correction carries its reason, what is confirmed the mark of what was shown, and is answered with what it replaced. */
export const enterReadings = async (request: Request, evaluationId: string, siteId: string, measures: readonly Measure[], form: FormData) => {
  const { month } = monthTyped(form);
  const { readings: typed, problems: wrong } = readingsTyped(measures, form);
  const problems: Problem[] = [
    ...(month ? [] : [{ field: 'month', message: READINGS.badMonth }]),
    ...(typed.length > 0 ? [] : [{ field: boxOf('value', measures[0]?.id ?? ''), message: READINGS.noValue }]),
    ...wrong,
  ];
  if (problems.length > 0 || !month) return refusedForm(form, problems);
  const reason = textOf(form, 'reason');
  const readings = typed.map((reading) => ({ ...reading, siteId, month, ...(reason ? { reason } : {}) }));
  const sent = await send(request, ENTER_READINGS, { evaluationId, readings, ...(textOf(form, 'confirmed') ? { confirmed: textOf(form, 'confirmed') } : {}), idempotencyKey: textOf(form, 'key') });
  if (sent.ok && sent.result.stopRulesMet.length + sent.result.replaced.length > 0) return data({ told: sent.result });
  if (sent.ok) return redirect(`/pilots/${evaluationId}/sites/${siteId}?done=entered`);
  return refusedForm(form, sent.problems.map(({ field, message }) => ({ message, field: boxRefused(field, typed.map(({ measureId }) => measureId)) })), { confirm: sent.problems.find(({ code }) => code === 'confirm-value')?.mark ?? null });
};

import { data, redirect } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { READINGS } from '../../../texts/pilot-data.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { ENTER_READINGS } from '../pilot/mutations.ts';
import type { Measure } from '../pilot/pilot.server.ts';
import { monthTyped } from './month-typed.ts';

/** Enters the readings of one month, all or none; a correction carries its reason, what is confirmed the mark of what was shown, and is answered with what it replaced. */
export const enterReadings = async (request: Request, evaluationId: string, siteId: string, measures: readonly Measure[], form: FormData) => {
  const { month } = monthTyped(form);
  const typed = measures.map((measure) => ({ measure, text: textOf(form, `value-${measure.id}`) })).filter(({ text }) => text !== '');
  const problems: Problem[] = [
    ...(month ? [] : [{ field: 'month', message: READINGS.badMonth }]),
    ...(typed.length > 0 ? [] : [{ field: `value-${measures[0]?.id}`, message: READINGS.noValue }]),
    ...typed.filter(({ text }) => !isNumber(text)).map(({ measure }) => ({ field: `value-${measure.id}`, message: READINGS.bad(measure.name) })),
  ];
  if (problems.length > 0 || !month) return refusedForm(form, problems);
  const reason = textOf(form, 'reason');
  const readings = typed.map(({ measure, text }) => ({ measureId: measure.id, siteId, month, value: Number(text), ...(reason ? { reason } : {}) }));
  const sent = await send(request, ENTER_READINGS, { evaluationId, readings, ...(textOf(form, 'confirmed') ? { confirmed: textOf(form, 'confirmed') } : {}), idempotencyKey: textOf(form, 'key') });
  if (sent.ok && sent.result.stopRulesMet.length + sent.result.replaced.length > 0) return data({ told: sent.result });
  if (sent.ok) return redirect(`/pilots/${evaluationId}/sites/${siteId}?done=entered`);
  return refusedForm(form, sent.problems.map(({ field, message }) => ({ message, field: fieldOf(field, typed) })), { confirm: sent.problems.find(({ code }) => code === 'confirm-value')?.mark ?? null });
};

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** Where a refusal belongs on the page: `readings[1].month` is the month of the form, a value that of its measure. */
const fieldOf = (field: string | undefined, typed: readonly { measure: Measure }[]): string => {
  const [, place, part] = /^readings(?:\[|\.)(\d+)\]?\.(\w+)$/.exec(field ?? '') ?? [];
  if (part === 'month') return 'month';
  if (part === 'value') return `value-${typed[Number(place)]?.measure.id}`;
  return field ?? '';
};

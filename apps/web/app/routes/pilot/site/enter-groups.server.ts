import { redirect } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { EQUITY } from '../../../texts/pilot-equity.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { ENTER_GROUPS } from '../pilot/change-mutations.ts';
import type { Measure } from '../pilot/pilot.server.ts';
import { groupField, groupPlaces } from './group-places.ts';
import { monthTyped } from './month-typed.ts';

/** Enters the groups of one month of a measure, all or none; those left empty were not counted. */
export const enterGroups = async (request: Request, evaluationId: string, siteId: string, measures: readonly Measure[], form: FormData) => {
  const place = groupPlaces(measures).find(({ key }) => key === textOf(form, 'of'));
  if (!place) throw new Response(PROBLEMS.noAct, { status: 400 });
  const { month } = monthTyped(form, 'groupMonth');
  const reason = textOf(form, 'groupReason');
  const typed = place.breakdown.groups.map((group, at) => ({ group, at, numerator: textOf(form, `numerator-${at}`), denominator: textOf(form, `denominator-${at}`) })).filter(({ numerator, denominator }) => numerator + denominator !== '');
  const field = (name: string): string => groupField(place.key, name);
  const problems: Problem[] = [
    ...(month ? [] : [{ field: field('month'), message: EQUITY.badMonth }]),
    ...(typed.length > 0 ? [] : [{ field: field('numerator-0'), message: EQUITY.noGroup }]),
    ...typed.flatMap(({ group, at, numerator, denominator }) => (numerator === '' || denominator === '' ? [{ field: field(`numerator-${at}`), message: EQUITY.both(group) }] : [numerator, denominator].every((text) => /^\d{1,9}$/.test(text)) ? [] : [{ field: field(`numerator-${at}`), message: EQUITY.whole(group) }])),
  ];
  if (problems.length > 0 || !month) return refusedForm(form, problems);
  const groups = typed.map(({ group, numerator, denominator }) => ({ measureId: place.measure.id, siteId, month, breakdown: place.breakdown.name, group, numerator: Number(numerator), denominator: Number(denominator), ...(reason ? { reason } : {}) }));
  const sent = await send(request, ENTER_GROUPS, { evaluationId, groups, idempotencyKey: textOf(form, 'key') });
  if (sent.ok) return redirect(`/pilots/${evaluationId}/sites/${siteId}?done=groups-entered`);
  return refusedForm(form, sent.problems.map(({ field: of, message }) => ({ message, field: field(fieldOf(of, typed)) })));
};

/** Where a refusal belongs in the form: `groups[1].month` is the month, whatever else is of a group that of its number. */
const fieldOf = (of: string | undefined, typed: readonly { at: number }[]): string => {
  const [, place, part] = /^groups(?:\[|\.)(\d+)\]?\.(\w+)$/.exec(of ?? '') ?? [];
  if (part === 'month' || part === 'reason') return part;
  return `${part === 'denominator' ? 'denominator' : 'numerator'}-${typed[Number(place)]?.at ?? 0}`;
};

import { addWorkingDays, localDateOf, type Calendar } from '../calendar/index.ts';
import type { PipelineDefinition } from './definition.ts';
import type { Condition, LetterBody } from './events.ts';
import type { Decision } from './state.ts';

export interface LetterContext {
  innovation: string;
  reference: string;
  calendar: Calendar;
  /** Conditions in force with this decision. */
  conditions: Condition[];
  /** Instant from which days to answer and to appeal count: the release, or now while it is a draft. */
  countedFrom: string;
}

/** The text of a decision's letter: what somebody wrote, or the template, with every placeholder filled. */
export const letterText = (definition: PipelineDefinition, decision: Decision, context: LetterContext): LetterBody => {
  const letter = definition.letters.find((candidate) => candidate.key === decision.letter.key);
  const body: LetterBody = decision.letter.body ?? letter?.body ?? { decision: '', reasons: '', next: '' };
  const values = valuesOf(definition, decision, letter?.releasedBy[0] ?? '', context);
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));
  const { publicReasons } = body;
  return { decision: fill(body.decision), reasons: fill(body.reasons), next: fill(body.next), ...(publicReasons ? { publicReasons } : {}) };
};

const valuesOf = (definition: PipelineDefinition, decision: Decision, contact: string, context: LetterContext): Record<string, string> => {
  const from = localDateOf(context.countedFrom);
  const appeal = definition.appeals.rules.find((rule) => rule.endStage === decision.toStage);
  const request = definition.overlays.find((overlay) => overlay.unlocks);
  const days = (count: number | null | undefined) => (count == null ? '' : longDate(addWorkingDays(context.calendar, from, count)));
  return {
    innovation: context.innovation,
    reference: context.reference,
    decidingBody: definition.decidingBody.name,
    reasons: decision.reason || 'The criteria of this stage are met.',
    conditions: context.conditions.map((one, index) => `${index + 1}. ${one.text} (${one.owner}, by ${longDate(one.dueOn)})`).join(' ') || 'none',
    questions: decision.questions.join(', ') || 'those that the reasons name',
    respondBy: days(request?.maxWorkingDays),
    appealBy: days(appeal?.windowWorkingDays),
    contact: `the ${definition.roles.find((role) => role.id === contact)?.title.toLowerCase() ?? 'programme'}`,
  };
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** '2026-09-03' as “3 September 2026”, the way the NHS writes dates. */
export const longDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
};

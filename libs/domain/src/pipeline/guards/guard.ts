import type { Calendar } from '../../calendar/index.ts';
import type { GuardUse } from '../definition.ts';
import type { GuardFacts } from './facts.ts';

/** What a guard knows beside the facts of the case: published data that the pipeline version pins. */
export interface GuardContext {
  calendar: Calendar;
  /** Ids of the gates of the rubric under this `id@version`; empty where the rubric is not known. */
  gatesOf(rubricPin: string): string[];
}

/**
 * What a guard says, with what it rests on. The operands are kept with the transition and fill the refusal texts.
 * `lacks` names the facts that were not known; `remark` is a sentence for staff on a cause that the text of the
 * registry has no placeholder for.
 */
export interface Verdict {
  pass: boolean;
  operands: Record<string, unknown>;
}

/** A condition on a transition. It is pure, and it refuses where it lacks a fact. */
export type Guard = (use: GuardUse, facts: GuardFacts, context: GuardContext) => Verdict;

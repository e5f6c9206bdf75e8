import type { GuardUse } from '../definition.ts';
import { NEUTRAL } from '../refusals.ts';
import { filledText } from './filled-text.ts';
import type { Verdict } from './guard.ts';
import { nothingYet } from './nothing-yet.ts';
import type { GuardEntry, GuardRegistry } from './guard-registry.ts';

/** Why a transition may not be taken, for each audience. */
export interface Blocker {
  /** Id of the guard, or of the interpreter's own refusal. */
  code: string;
  staffMessage: string;
  innovatorMessage: string;
  /** The innovator's sentence tells nothing: it is the one that every neutral refusal shows. */
  neutral: boolean;
  operands: Record<string, unknown>;
}

/**
 * The refusal of a guard in words, from the texts of the registry. Where the guard lacked a fact the staff are told
 * which, and the innovator the neutral sentence: there is nothing of their own to tell.
 */
export const blockerOf = (registry: GuardRegistry, use: GuardUse, verdict: Verdict): Blocker => {
  const entry = registry.guards.find((guard) => guard.id === use.type);
  const unknown = 'lacks' in verdict.operands;
  const neutral = !entry || unknown || entry.refusal.innovatorSees === 'neutral';
  return {
    code: use.type,
    staffMessage: staffMessage(entry, use, verdict),
    innovatorMessage: neutral ? neutralSentence(registry) : filledText(entry.refusal.innovator, { ...use, ...verdict.operands }),
    neutral,
    operands: verdict.operands,
  };
};

const staffMessage = (entry: GuardEntry | undefined, use: GuardUse, verdict: Verdict): string => {
  const { operands } = verdict;
  if (!entry) return `The guard ${use.type} is not known here, so it refuses`;
  if ('lacks' in operands) return filledText('{title}: refused, because this is not known: {lacks}', { ...operands, title: entry.title });
  const template = use.not ? (entry.refusal.staffWhenNot ?? entry.refusal.staff) : entry.refusal.staff;
  const limits = [use.min, use.threshold, use.minSiteShare].filter((limit) => limit !== undefined);
  const text = (use.not ? null : nothingYet(use, verdict)) ?? filledText(template, { ...use, ...operands }, limits);
  return operands['remark'] ? filledText('{text}. {remark}', { text, remark: operands['remark'] }) : text;
};

const neutralSentence = (registry: GuardRegistry): string =>
  registry.guards.find((guard) => guard.refusal.innovatorSees === 'neutral')?.refusal.innovator ?? NEUTRAL;

import type { AppealDecided, AppealProposed, AppealSigned } from './events.ts';
import { newLetter } from './new-letter.ts';
import type { Decision, PipelineState } from './state.ts';

/** Another result replaces the one proposed before, and the signatures on it lapse. */
export const foldAppealProposed = (state: PipelineState, event: AppealProposed): PipelineState => {
  const by = event.by!.person;
  const hearers = [...new Set([...(state.hearing?.hearers ?? []), by])];
  const { result, reason, conditions } = event;
  return { ...state, hearing: { result, reason, conditions, by, signatures: [by], hearers } };
};

export const foldAppealSigned = (state: PipelineState, event: AppealSigned): PipelineState => {
  if (!state.hearing) return state;
  const by = event.by!.person;
  const { signatures, hearers } = state.hearing;
  return { ...state, hearing: { ...state.hearing, signatures: [...signatures, by], hearers: [...new Set([...hearers, by])] } };
};

/** The result of an appeal is a decision of its own, with a letter of its own; a move may follow it. */
export const foldAppealDecided = (state: PipelineState, event: AppealDecided): PipelineState => {
  const { hearing } = state;
  const decision: Decision = {
    id: event.decided.id,
    transition: null,
    fromStage: state.stage,
    toStage: state.stage,
    run: state.run,
    outcome: event.decided.outcome,
    reason: event.reason,
    conditions: null,
    questions: [],
    decidedAt: event.at,
    by: hearing?.by ?? null,
    signatures: (hearing?.signatures ?? []).map((person) => ({ person, role: event.by?.roles[0] ?? '', revision: 1, at: event.at })),
    letter: newLetter(event.decided.letterKey, hearing?.by ?? null),
    appealed: true,
  };
  return { ...state, decisions: [...state.decisions, decision], hearing: null };
};

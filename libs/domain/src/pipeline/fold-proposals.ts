import type { Proposed, Signed } from './events.ts';
import type { PipelineState, Proposal } from './state.ts';

export const foldProposed = (state: PipelineState, event: Proposed): PipelineState => {
  const proposal: Proposal = {
    transition: event.transition,
    by: event.by!,
    at: event.at,
    reason: event.reason,
    conditions: event.conditions,
    questions: event.questions,
    revision: event.revision,
    signatures: [],
  };
  return { ...state, proposal, proposals: state.proposals + 1 };
};

export const foldSigned = (state: PipelineState, { by, role, revision, at }: Signed): PipelineState => {
  if (!state.proposal || !by) return state;
  const signatures = [...state.proposal.signatures, { person: by.person, role, revision, at }];
  return { ...state, proposal: { ...state.proposal, signatures } };
};

import type { DecisionLetter } from './state.ts';

/** A letter nobody has approved; its writer is whoever proposed the decision. */
export const newLetter = (key: string, writer: string | null): DecisionLetter => ({
  key,
  writer,
  body: null,
  approvedBy: null,
  approvedAt: null,
  releasedBy: null,
  releasedAt: null,
});

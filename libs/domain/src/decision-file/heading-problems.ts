import { canonicalJson } from '../audit/index.ts';
import type { DecisionFile } from './decision-file.ts';

/** What a file with a heading may hold: anything else in it is under no hash. */
const PARTS = ['format', 'reference', 'simulated', 'decision', 'evidence', 'evidenceSha256', 'contents'];

/**
 * Fields of the heading of a file that are not what was frozen with the decision, and whatever else stands there. None where
 * no heading was frozen: then nothing is known of it.
 */
export const headingProblems = (file: DecisionFile): string[] => {
  const { heading } = file.evidence;
  if (!heading) return [];
  const { reference, simulated, decision, outcome, decidedAt, signedBy } = heading;
  const frozen: Record<string, unknown> = { reference, simulated, 'decision.id': decision, 'decision.outcome': outcome, 'decision.decidedAt': decidedAt, 'decision.signedBy': signedBy };
  const said: Record<string, unknown> = {
    reference: file.reference,
    simulated: file.simulated,
    ...Object.fromEntries(Object.entries(file.decision ?? {}).map(([field, value]) => [`decision.${field}`, value])),
    ...Object.fromEntries(Object.entries(file).filter(([part]) => !PARTS.includes(part))),
  };
  return [...new Set([...Object.keys(frozen), ...Object.keys(said)])].filter((field) => text(frozen[field]) !== text(said[field]));
};

const text = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));

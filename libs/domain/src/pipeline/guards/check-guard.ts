import type { GuardUse } from '../definition.ts';
import { assessmentPassed } from './assessment-passed.ts';
import { coverage } from './coverage.ts';
import { documentsPresent } from './documents-present.ts';
import { elapsed } from './elapsed.ts';
import type { GuardFacts } from './facts.ts';
import { formComplete } from './form-complete.ts';
import type { Guard, GuardContext, Verdict } from './guard.ts';
import { kpiTargetsMet } from './kpi-targets-met.ts';
import { measuresLocked } from './measures-locked.ts';
import { minCriterionScore } from './min-criterion-score.ts';
import { minScore } from './min-score.ts';
import { mustPass } from './must-pass.ts';
import { noOpenConflicts } from './no-open-conflicts.ts';
import { noOpenHolds } from './no-open-holds.ts';
import { noOpenIncidents } from './no-open-incidents.ts';
import { noOpenRequests } from './no-open-requests.ts';
import { pilotDataComplete } from './pilot-data-complete.ts';
import { quorum } from './quorum.ts';
import { reached } from './reached.ts';
import { residualRiskAccepted } from './residual-risk-accepted.ts';
import { roundClosed } from './round-closed.ts';
import { signedBy } from './signed-by.ts';

/** The closed vocabulary: a pipeline may ask for these and no others. */
export const GUARDS: Readonly<Record<string, Guard>> = Object.freeze({
  formComplete,
  documentsPresent,
  quorum,
  coverage,
  mustPass,
  minScore,
  minCriterionScore,
  noOpenConflicts,
  noOpenRequests,
  assessmentPassed,
  measuresLocked,
  pilotDataComplete,
  kpiTargetsMet,
  noOpenIncidents,
  signedBy,
  elapsed,
  roundClosed,
  noOpenHolds,
  residualRiskAccepted,
  reached,
});

/** Asks one guard. A guard that is not in the vocabulary refuses. */
export const checkGuard = (use: GuardUse, facts: GuardFacts, context: GuardContext): Verdict =>
  Object.hasOwn(GUARDS, use.type) ? GUARDS[use.type]!(use, facts, context) : { pass: false, operands: { unknownGuard: use.type } };

/** What each guard asks, as a short name. The vocabulary is closed, as in the pipeline. */
const TITLES: Readonly<Record<string, string>> = {
  assessmentPassed: 'Standard assessment passed',
  coverage: 'Enough of the rubric is scored',
  documentsPresent: 'Documents are there',
  elapsed: 'Time has passed',
  formComplete: 'Form is complete',
  kpiTargetsMet: 'Targets of the measures are met',
  measuresLocked: 'Measures are locked',
  minCriterionScore: 'Pass mark of a criterion',
  minScore: 'Pass mark of the case',
  mustPass: 'Must-pass criteria',
  noOpenConflicts: 'No open conflict of interest',
  noOpenHolds: 'No open hold',
  noOpenIncidents: 'No open incident',
  noOpenRequests: 'No open request',
  pilotDataComplete: 'Pilot data is complete',
  quorum: 'Quorum',
  reached: 'A stage was reached before',
  residualRiskAccepted: 'Residual risk is accepted',
  roundClosed: 'Round of reviews is closed',
  signedBy: 'Signatures',
  'overlay-open': 'A request, hold or appeal is open',
};

/** The name of a guard, or its id where this version has no name for it. */
export const guardTitle = (guard: string): string => TITLES[guard] ?? guard;

const OPERANDS: Readonly<Record<string, string>> = {
  have: 'So far',
  n: 'Needed',
  min: 'Needed',
  threshold: 'Needed',
  open: 'Still open',
  total: 'In all',
  people: 'People',
  organisations: 'Organisations',
  distinctOrganisations: 'Organisations needed',
  emptyTracks: 'Tracks without a review',
  criteria: 'Criteria not assessed',
  failing: 'Not passed',
  gates: 'Asked',
  inapplicable: 'Not applicable here',
  disagreement: 'Answers differ',
  statistic: 'Statistic',
  signed: 'Signed by',
  measures: 'Measures',
  minSiteShare: 'Share of sites needed',
  missing: 'Missing',
  kinds: 'Kinds',
  date: 'Since',
  lacks: 'Not known',
  documents: 'Documents',
  stage: 'Stage',
};

/** The name of an operand, or null for one that only repeats another. */
export const operandTitle = (operand: string): string | null => (operand === 'orgs' || operand === 'remark' ? null : (OPERANDS[operand] ?? operand));

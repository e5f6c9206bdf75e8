/** Which decision it is: frozen with what it rests on, so that nobody puts another heading over it. People by their ids: a name could not be erased. */
export interface DecisionHeading {
  reference: string;
  simulated: boolean;
  decision: string;
  outcome: string;
  decidedAt: string;
  signedBy: string[];
}

/** The evidence of a decision as it was frozen: ids, hashes, votes and figures. */
export interface DecisionEvidence {
  /** Decisions of before have none. */
  heading?: DecisionHeading | null;
  submission?: { id: string; sha256: string } | null;
  documents?: { id: string; kind: string; sha256: string; /** That it is of, by its id; none: it is of the case. */ site?: string }[];
  reviews?: { id: string; sha256: string }[];
  determination?: { id: string; sha256: string } | null;
  readings?: { count: number; sha256: string } | null;
  pilotReport?: { id: string; sha256: string } | null;
  /** What the decision says of itself; decisions of before have none of these three. */
  reason?: { sha256: string } | null;
  conditions?: { sha256: string } | null;
  hazards?: { revision: number; sha256: string } | null;
  [more: string]: unknown;
}

export const CONTENT_KINDS = ['submission', 'review', 'determination', 'readings', 'pilotReport', 'reason', 'conditions', 'hazards'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** A text whose SHA-256 the evidence names, as it is kept now; null where the record has it no more. */
export interface DecisionContent {
  kind: ContentKind;
  /** Of a review, a submission, a determination or a report; of each other kind there is one text. */
  id: string | null;
  text: string | null;
}

/** What a decision rests on, in one file that is checked offline. Documents are named by hash: their files are fetched one by one. */
export interface DecisionFile {
  format: 'waymark/decision-basis@1';
  reference: string;
  simulated: boolean;
  /** `signedBy` as the evidence has it; none where it has none. */
  decision: { id: string; outcome: string; decidedAt: string; signedBy?: string[] };
  evidence: DecisionEvidence;
  /** Of the evidence as canonical JSON (RFC 8785), as the audit record names it. */
  evidenceSha256: string;
  contents: DecisionContent[];
}

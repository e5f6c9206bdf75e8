import type { LocalDate } from '../../calendar/index.ts';

/** A review of the current stage run. Only submitted, unrecused and unconflicted ones count. */
export interface ReviewRow {
  reviewer: string;
  organisation?: string;
  role?: string;
  state: string;
  recused?: boolean;
  conflicted?: boolean;
  track?: string;
  tracks?: string[];
}

/** A panel member's vote in the current stage run; `abstain` is a vote that was cast. */
export interface VoteRow {
  member: string;
  organisation?: string;
  role?: string;
  vote?: string;
  cast: boolean;
  recused?: boolean;
  conflicted?: boolean;
}

/** A place on the current stage run, gate deciders included. */
export interface AssignmentRow {
  person: string;
  state: string;
  /** Nobody waits for whoever is in conflict of interest. */
  conflicted?: boolean;
}

/** A conflict of interest on the evaluation; open until it is confirmed or waived. */
export interface ConflictRow {
  open: boolean;
  person?: string;
}

/** Something that lies over the evaluation, such as an information request or a hold. */
export interface OverlayRow {
  open: boolean;
  kind?: string;
  since?: LocalDate;
  expired?: boolean;
}

/** A signature on a revision of a decision; without a revision it is on the current one. */
export interface SignatureRow {
  person: string;
  role: string;
  revision?: number;
}

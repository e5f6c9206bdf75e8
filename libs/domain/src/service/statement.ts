import type { PassportIssuer } from '../passport/passport.ts';

export const FORMAT = 'waymark-service';
export const VERSION = 1;

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 256 * 1024;

/** What somebody did in one year of one programme in one role. No evaluation, innovation or organisation stands in it. */
export interface ServiceRow {
  programme: string;
  /** Of the end of the round or of the vote, in Europe/London. */
  year: number;
  role: string;
  /** Reviews that were submitted and stood when their round closed. */
  reviews: number;
  /** Cases on which they voted in a panel. */
  votes: number;
}

/** What is signed. */
export interface ServicePayload {
  format: typeof FORMAT;
  version: typeof VERSION;
  id: string;
  issuer: PassportIssuer;
  issuedAt: string;
  /** Who served, by the name that they have in the installation. */
  person: string;
  /** Last day that is counted, YYYY-MM-DD: the end of a year. */
  through: string;
  /** Of a demonstration: nothing in it was judged. */
  simulated: boolean;
  rows: ServiceRow[];
}

/** The file. */
export interface ServiceStatement {
  payload: ServicePayload;
  signature: { algorithm: 'Ed25519'; keyId: string; value: string };
}

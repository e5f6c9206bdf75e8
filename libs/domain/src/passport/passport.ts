/** Name and version of the format: both are signed. Described for other implementations in docs/passport.md. */
export const FORMAT = 'waymark-passport';
export const VERSION = 1;

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 1024 * 1024;

export type PartKind = 'esf' | 'dtac' | 'assessment' | 'certificate' | 'outcome';

/** Longest time for which a part is good after it was issued, in months: what was told is soon followed by more. */
export const MOST_MONTHS: Readonly<Record<PartKind, number>> = { esf: 12, dtac: 12, assessment: 12, certificate: 12, outcome: 3 };

/** Whose word it is: the team's own, which nobody checked; what assessors recorded; what was decided and told. */
export type Standing = 'self-declared' | 'assessed' | 'told';

/** Standing of each kind of part: signed with it, so that whoever reads the file alone knows it too. */
export const STANDINGS = { esf: 'self-declared', dtac: 'self-declared', assessment: 'assessed', certificate: 'self-declared', outcome: 'told' } as const satisfies Record<PartKind, Standing>;

/** What every part says of itself. */
interface PartOf<Kind extends PartKind, Content> {
  /** Unique within the passport, and the same each time the same thing is offered. */
  id: string;
  kind: Kind;
  standing: (typeof STANDINGS)[Kind];
  /** What it is, in words. */
  title: string;
  /** Name of the programme where it comes from; null: of the innovation itself. */
  programme: string | null;
  /** Reference of the evaluation, `INN-2026-0042/1`; null: of the innovation itself. */
  evaluation: string | null;
  /** What the product was called in the revision that this is about: the team may have given it another name since. Null: of the innovation itself. */
  product: string | null;
  /** Instant at which it came to be: sent, recorded, attached or told. */
  at: string;
  /** Last day on which it counts, YYYY-MM-DD: that day does. */
  validUntil: string;
  /** Played, not judged: the mark never comes off. */
  simulated: boolean;
  content: Content;
}

export interface EsfContent {
  pack: string;
  revision: number;
  result: string;
  settled: boolean;
  tier: string | null;
  group: string | null;
  standards: { number: number; title: string }[];
}

export interface DtacContent {
  pack: string;
  revision: number;
  result: string;
  sections: { id: string; title: string; result: string }[];
  answers: { id: string; question: string; answer: string }[];
  /** Evidence that ends, with its last day, by question. */
  dated: { question: string; endsOn: string }[];
}

export interface AssessmentContent {
  pack: string;
  sections: { id: string; result: string }[];
}

export interface CertificateContent {
  documentKind: string;
  fileName: string;
  /** Of the bytes of the document, in lower-case hex: by it whoever gets the file knows that it is this one. */
  sha256: string;
  /** The last day that it has itself. */
  endsOn: string;
}

export interface OutcomeContent {
  decidingBody: string;
  pipeline: string;
  /** The stage that the innovator was told of last, as it stood when the passport was issued. */
  stage: string;
  /** Every decision that was told, oldest first: none can be left out. */
  decisions: { outcome: string; title: string; decidedAt: string; toldAt: string }[];
  conditions: { text: string; dueOn: string | null; metOn: string | null }[];
}

export type PassportPart =
  | PartOf<'esf', EsfContent>
  | PartOf<'dtac', DtacContent>
  | PartOf<'assessment', AssessmentContent>
  | PartOf<'certificate', CertificateContent>
  | PartOf<'outcome', OutcomeContent>;

export interface PassportSubject {
  reference: string;
  /** What the product is called when the passport is issued; each part has the name of its own time. */
  name: string;
  organisation: string;
}

export interface PassportIssuer {
  /** Name of the audit log of the installation. */
  id: string;
  name: string;
  /** Its public address. */
  address: string;
  mode: 'demonstration' | 'production';
}

/** What is signed. */
export interface PassportPayload {
  format: typeof FORMAT;
  version: typeof VERSION;
  id: string;
  issuer: PassportIssuer;
  issuedAt: string;
  /** Last day on which the whole counts: the earliest of its parts. */
  validUntil: string;
  subject: PassportSubject;
  simulated: boolean;
  parts: PassportPart[];
}

/** The file. */
export interface Passport {
  payload: PassportPayload;
  signature: { algorithm: 'Ed25519'; keyId: string; value: string };
}

import { localDateOf } from '../calendar/london.ts';
import type { Answers, Form } from '../forms/definition.ts';
import { optionLabel, type DtacPack, type EsfFromForm, type EsfPack } from '../guidance/index.ts';
import { dtacPart } from './dtac-part.ts';
import { hasEnded, lastDay, wholeUntil } from './ends.ts';
import { esfPart } from './esf-part.ts';
import { FORMAT, STANDINGS, VERSION, type OutcomeContent, type PassportIssuer, type PassportPart, type PassportPayload, type PassportSubject } from './passport.ts';

/** Where something comes from. */
export interface Source {
  programme: string;
  evaluation: string;
  /** What the product was called in the revision that was judged. */
  product: string;
  simulated: boolean;
}

/** The newest revision that was sent, with the packs that its evaluation keeps. */
export interface SentFacts extends Source {
  revision: number;
  sentAt: string;
  form: Form;
  answers: Answers;
  rules: EsfFromForm;
  /** What it was sent with, and what the team made for its evaluation since. */
  documents: readonly { kind: string; validUntil: string | null }[];
  esf: { pack: EsfPack; answers: Answers } | null;
  dtac: { pack: DtacPack; answers: Answers } | null;
}

/** What the team of an innovation may see of what was assessed: whoever reads it has left out all else. */
export interface PassportFacts {
  sent: SentFacts | null;
  documents: readonly { id: string; kind: string; fileName: string; sha256: string; validUntil: string | null; attachedAt: string; simulated: boolean }[];
  /** The newest of each assessment in each evaluation. */
  assessments: readonly (Source & { id: string; assessment: string; sections: Readonly<Record<string, string>>; validUntil: string | null; recordedAt: string })[];
  outcomes: readonly (Source & { id: string } & OutcomeContent)[];
}

/** Every part that a passport of today may hold: what has ended is none of them. */
export const offeredParts = (facts: PassportFacts, now: string): PassportPart[] => {
  const today = localDateOf(now);
  const inDate = ({ validUntil }: { validUntil: string | null }): boolean => validUntil === null || !hasEnded(validUntil, today);
  // answers that were sent are judged by what was sent with them, not by what the draft has now
  const kinds = new Set(facts.sent?.documents.filter(inDate).map(({ kind }) => kind));
  return [
    ...(facts.sent?.esf ? [esfPart(facts.sent, facts.sent.esf, today)] : []),
    ...(facts.sent?.dtac ? [dtacPart(facts.sent, facts.sent.dtac, { day: today, documents: kinds })] : []),
    ...assessments(facts, today),
    ...certificates(facts.documents.filter(inDate), today),
    ...outcomes(facts, today),
  ];
};

const assessments = (facts: PassportFacts, today: string): PassportPart[] =>
  facts.assessments
    .filter(({ validUntil }) => validUntil === null || !hasEnded(validUntil, today))
    .map(({ id, assessment, sections, validUntil, recordedAt, programme, evaluation, product, simulated }) => ({
      id: `assessment:${id}`,
      kind: 'assessment',
      standing: STANDINGS.assessment,
      title: `Assessment under ${assessment}`,
      programme,
      evaluation,
      product,
      at: recordedAt,
      validUntil: lastDay('assessment', today, validUntil),
      simulated,
      content: { pack: assessment, sections: Object.entries(sections).map(([section, result]) => ({ id: section, result })) },
    }));

const certificates = (documents: PassportFacts['documents'], today: string): PassportPart[] =>
  documents
    .filter(({ validUntil }) => validUntil !== null)
    .map(({ id, kind, fileName, sha256, validUntil, attachedAt, simulated }) => ({
      id: `certificate:${id}`,
      kind: 'certificate',
      standing: STANDINGS.certificate,
      title: optionLabel(kind),
      programme: null,
      evaluation: null,
      product: null,
      at: attachedAt,
      validUntil: lastDay('certificate', today, validUntil),
      simulated,
      content: { documentKind: kind, fileName, sha256, endsOn: validUntil! },
    }));

const outcomes = (facts: PassportFacts, today: string): PassportPart[] =>
  facts.outcomes
    .filter(({ decisions }) => decisions.length > 0)
    .map(({ id, programme, evaluation, product, simulated, decidingBody, pipeline, stage, decisions, conditions }) => ({
      id: `outcome:${id}`,
      kind: 'outcome',
      standing: STANDINGS.outcome,
      title: `Outcome of ${evaluation}`,
      programme,
      evaluation,
      product,
      at: decisions.at(-1)!.toldAt,
      validUntil: lastDay('outcome', today),
      simulated,
      content: { decidingBody, pipeline, stage, decisions, conditions },
    }));

/**
 * The chosen parts, and with each what assessors recorded and what was decided in the same evaluation: nobody can show
 * the good half of one.
 */
export const partsWith = (offered: readonly PassportPart[], chosen: readonly string[]): PassportPart[] => {
  const of = new Set(offered.filter(({ id }) => chosen.includes(id)).map(({ evaluation }) => evaluation));
  return offered.filter(({ id, standing, evaluation }) => chosen.includes(id) || (evaluation !== null && standing !== 'self-declared' && of.has(evaluation)));
};

interface Issuing {
  id: string;
  now: string;
  issuer: PassportIssuer;
  subject: PassportSubject;
  /** Of the innovation. */
  simulated: boolean;
}

/** What is signed. It is simulated where anything in it is. @param parts one at least */
export const payloadOf = ({ id, now, issuer, subject, simulated }: Issuing, parts: readonly PassportPart[]): PassportPayload => ({
  format: FORMAT,
  version: VERSION,
  id,
  issuer,
  issuedAt: now,
  validUntil: wholeUntil(parts),
  subject,
  simulated: simulated || parts.some((part) => part.simulated),
  parts: [...parts],
});

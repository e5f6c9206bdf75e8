import { localDateOf } from '@waymark/domain/calendar';
import { hasEnded, type PassportPart, type PassportPayload } from '@waymark/domain/passport';
import { day } from '../../texts/dates.ts';
import { DOCUMENT_KINDS } from '../../texts/document-kinds.ts';
import { ASSURANCE } from '../../texts/guidance.ts';
import { ELSEWHERE, PASSPORT } from '../../texts/passport.ts';

/** A part of a passport in words. */
export interface ShownPart {
  id: string;
  title: string;
  says: string[];
  /** Answers, word for word. */
  answers: { id: string; question: string; answer: string }[];
  /** Where it comes from, of what product of then, and whose word it is. */
  where: string[];
  until: string;
  ended: boolean;
  simulated: boolean;
}

/** A passport that was handed in, in words. */
export interface ShownPassport {
  id: string;
  issuer: string;
  removed: boolean;
  product: string;
  issued: string;
  until: string;
  ended: boolean;
  simulated: boolean;
  parts: ShownPart[];
}

interface Imported {
  id: string;
  issuer: string;
  issuerRemoved: boolean;
  payload: unknown;
  simulated: boolean;
}

/** Passports as they stand on the day of an instant: what has ended says so from the day after its last. */
export const shownPassports = (imported: readonly Imported[], now: string): ShownPassport[] =>
  imported.map(({ id, issuer, issuerRemoved, payload, simulated }) => ({ id, removed: issuerRemoved, ...shownPayload(payload as PassportPayload, issuer, now), simulated }));

export const shownPayload = (payload: PassportPayload, issuer: string, now: string): Omit<ShownPassport, 'id' | 'removed'> => ({
  issuer,
  product: ELSEWHERE.product(payload.subject.name, payload.subject.organisation),
  issued: day(payload.issuedAt),
  until: day(payload.validUntil),
  ended: hasEnded(payload.validUntil, localDateOf(now)),
  simulated: payload.simulated,
  parts: shownParts(payload.parts, now, payload.issuedAt),
});

/** @param issuedAt when the passport was issued that they stand in; left out: it would be now */
export const shownParts = (parts: readonly PassportPart[], now: string, issuedAt = now): ShownPart[] =>
  parts.map((part) => ({
    id: part.id,
    title: part.kind === 'certificate' ? (wordsOf(DOCUMENT_KINDS, part.content.documentKind) ?? part.title) : part.title,
    says: says(part, issuedAt),
    answers: part.kind === 'dtac' ? part.content.answers : [],
    where: [
      [part.programme && part.evaluation ? PASSPORT.from(part.programme, part.evaluation) : null, day(part.at)].filter(Boolean).join(', '),
      ...(part.product ? [ELSEWHERE.called(part.product)] : []),
      ELSEWHERE.standings[part.standing],
    ],
    until: day(part.validUntil),
    ended: hasEnded(part.validUntil, localDateOf(now)),
    simulated: part.simulated,
  }));

/** A word that stands in a file may be the name of something that every object has. */
const wordsOf = (words: Readonly<Record<string, string>>, code: string): string | undefined => (Object.hasOwn(words, code) ? words[code] : undefined);

const resultOf = (result: string): string => wordsOf(ELSEWHERE.results, result) ?? result;

const says = (part: PassportPart, issuedAt: string): string[] => {
  switch (part.kind) {
    case 'esf':
      return [
        ...(part.content.tier ? [ELSEWHERE.tier(part.content.tier)] : part.content.settled ? [ELSEWHERE.noTier] : []),
        ...(part.content.settled ? [] : [ELSEWHERE.open]),
        ...(part.content.standards.length > 0 ? [ELSEWHERE.standards(part.content.standards.map(({ number }) => number).join(', '))] : []),
        part.content.pack,
      ];
    case 'dtac':
      return [...part.content.sections.map(({ title, result }) => `${title}. ${ASSURANCE.byReading(resultOf(result))}`), part.content.pack];
    case 'assessment':
      return [...part.content.sections.map(({ id, result }) => ELSEWHERE.section(id, resultOf(result))), part.content.pack];
    case 'certificate':
      return [part.content.fileName, ELSEWHERE.hash(part.content.sha256)];
    case 'outcome':
      return [
        ...part.content.decisions.map(({ title, outcome, toldAt }) => ELSEWHERE.told(title, outcome, day(toldAt))),
        ELSEWHERE.stage(part.content.stage, day(issuedAt)),
        ...part.content.conditions.map(({ text, dueOn, metOn }) => `${ELSEWHERE.condition(text, dueOn && day(dueOn))}${metOn ? ELSEWHERE.met(day(metOn)) : ''}`),
      ];
  }
};

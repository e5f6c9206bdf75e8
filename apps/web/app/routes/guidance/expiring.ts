import { visibleAnswers, type Answers } from '@waymark/domain/forms';
import { expiriesOf, formOfDtac, type DtacPack } from '@waymark/domain/guidance';
import { standingOn, type Standing } from '@waymark/domain/validity';
import { day } from '../../texts/dates.ts';
import { DOCUMENT_KINDS } from '../../texts/document-kinds.ts';
import { GUIDANCE } from '../../texts/guidance.ts';

export interface Expiring {
  key: string;
  standing: Standing;
  words: string;
}

interface Dated {
  pack: DtacPack;
  /** Answers to the pack. */
  answers: Answers;
  documents: readonly { id: string; kind: string; validUntil: string | null }[];
  /** YYYY-MM-DD */
  today: string;
}

/** Everything that ends: what was dated in the answers, and documents with a last day. In words, what is over first. */
export const expiring = ({ pack, answers, documents, today }: Dated): Expiring[] => {
  const dated = expiriesOf(pack, visibleAnswers(formOfDtac(pack), answers), today).map(({ question, text, lastDay }) => ({
    key: question,
    what: DOCUMENT_KINDS[pack.questions.find(({ id }) => id === question)?.evidence[0] ?? ''] ?? text,
    lastDay,
  }));
  const attached = documents.flatMap(({ id, kind, validUntil }) => (validUntil ? [{ key: id, what: DOCUMENT_KINDS[kind] ?? kind, lastDay: validUntil }] : []));
  return [...dated, ...attached]
    .sort((one, other) => one.lastDay.localeCompare(other.lastDay))
    .map(({ key, what, lastDay }) => {
      const standing = standingOn(lastDay, today);
      return { key, standing, words: wordsOf(standing, what, lastDay, today) };
    });
};

const wordsOf = (standing: Standing, what: string, lastDay: string, today: string): string => {
  if (standing === 'expired') return GUIDANCE.ended(what, day(lastDay));
  if (lastDay === today) return GUIDANCE.endsToday(what);
  return standing === 'ends-soon' ? GUIDANCE.ends(what, day(lastDay)) : GUIDANCE.inDate(what, day(lastDay));
};

import type { Question } from '@waymark/domain/forms';
import { AFTER_SAVE, SENT_ALREADY } from '../../../texts/sent-already.ts';

/** Answers that are sent already: what becomes of what is written on this page. */
export interface SentAlready {
  /** Where it goes: nowhere, or with the answer to a request that is open. */
  goes: 'nowhere' | 'request';
  heading: string;
  text: string;
  /** What ends the words of a save. */
  after: string;
  link: { href: string; text: string };
}

interface OpenRequest {
  id: string;
  /** Questions that it opens; none: all. */
  questions: readonly string[];
}

/** What a page of these questions says, by the requests that are open. */
export const sayOfSent = (innovation: string, open: readonly OpenRequest[], shown: readonly Pick<Question, 'id' | 'label' | 'type'>[]): SentAlready => {
  const { heading } = SENT_ALREADY;
  // an answer takes along every file of the draft, and every choice of what is in confidence, whatever was asked
  const files = shown.some(({ type }) => type === 'file');
  const opens = ({ questions }: OpenRequest) => shown.filter(({ id }) => questions.length === 0 || questions.includes(id));
  const asking = open.toSorted((one, other) => opens(other).length - opens(one).length)[0];
  const asked = asking ? opens(asking) : [];
  if (!asking || asked.length === 0) return { goes: 'nowhere', heading, after: files ? AFTER_SAVE.nextAnswer : AFTER_SAVE.nowhere, text: files ? SENT_ALREADY.fileGoes : SENT_ALREADY.notSent, link: { href: `/innovations/${innovation}/sent-answers`, text: SENT_ALREADY.see } };
  return {
    goes: 'request',
    heading,
    after: AFTER_SAVE.request,
    text: asked.length === shown.length ? SENT_ALREADY.asked : SENT_ALREADY.askedOf(asked.map(({ label }) => label), files),
    link: { href: `/innovations/${innovation}/requests/${encodeURIComponent(asking.id)}`, text: SENT_ALREADY.answer },
  };
};

import { VALIDITY } from '../../../texts/documents.ts';
import { KEPT_ANSWERS } from '../../../texts/kept-answers.ts';
import { TASKS } from '../../../texts/task-list.ts';
import type { SectionSummary } from './draft.server.ts';

/** What a section is about before it is begun, what it waits for, or what it lacks; and which of its documents have ended or end soon. */
export const hintOf = (section: SectionSummary): string | undefined => {
  const words = [stateWords(section), lackingWords(section), endedWords(section)].filter(Boolean).join('. ');
  return words || undefined;
};

const stateWords = ({ state, intro, missing, wrong }: SectionSummary): string | undefined => {
  if (state === 'not-yet-started') return intro;
  if (state === 'cannot-start-yet') return TASKS.dependsOnOthers;
  return state === 'not-needed' ? TASKS.notNeededHint : missingWords(missing, wrong);
};

/** Which kinds of document no file was given of; it begins as a sentence does. */
const lackingWords = ({ lacking }: SectionSummary): string => lacking.map(({ words }) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`).join('. ');

/** Which documents have ended, or end soon, and what to do about the first. */
const endedWords = ({ lapsing }: SectionSummary): string => {
  const ended = lapsing.filter(({ standing }) => standing === 'expired');
  if (lapsing.length === 0) return '';
  return `${lapsing.map(({ words }) => words).join('. ')}${ended.length > 0 ? `. ${VALIDITY.inSection}` : ''}`;
};

/** Which answers are missing, by name, where they are few; else how many. */
const missingWords = (missing: { label: string }[], wrong: boolean): string | undefined => {
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, 2).map(({ label }) => `“${label}”`);
  const more = missing.length - named.length;
  return `${wrong ? KEPT_ANSWERS.tooShort : KEPT_ANSWERS.missing}: ${named.join(', ')}${more > 0 ? KEPT_ANSWERS.andMore(more) : ''}`;
};

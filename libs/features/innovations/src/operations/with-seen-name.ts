import { asOneLine, isOneLine, isSeen } from '@waymark/domain/names';

/** What an innovation is called, as it is read: characters that nobody sees stay out of its name, and a name of them alone is none. What is on several lines the form refuses. */
export const withSeenName = ({ name, ...answers }: Record<string, unknown>): Record<string, unknown> => {
  if (name === undefined) return answers;
  if (typeof name !== 'string' || (/[\r\n]/.test(name) && !isOneLine(name))) return { name, ...answers };
  return { name: isSeen(name) ? asOneLine(name) : null, ...answers };
};

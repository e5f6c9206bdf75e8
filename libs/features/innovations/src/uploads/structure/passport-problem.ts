import { passportProblemWords, readPassport } from '@waymark/domain/passport';
import { FileProblem } from '@waymark/platform/packed-files';

/** JSON that we take is a passport, whoever signed it: no other. @throws FileProblem */
export const checkPassportFile = (content: Buffer): void => {
  const read = readPassport(content.toString('utf8'));
  if (typeof read === 'string') throw new FileProblem(passportProblemWords({ code: 'wrong-format', detail: read }));
};

import { FileProblem } from '@waymark/platform/packed-files';
import { checkOffice } from './office-problem.ts';
import { checkPassportFile } from './passport-problem.ts';
import { checkPdf } from './pdf-problem.ts';
import { checkJpeg, checkPng } from './picture-problem.ts';

const CHECKS: Record<string, (content: Buffer) => void | Promise<void>> = {
  'application/pdf': checkPdf,
  'application/json': checkPassportFile,
  'image/png': checkPng,
  'image/jpeg': checkJpeg,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': (content) => checkOffice('docx', content),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': (content) => checkOffice('xlsx', content),
};

/**
 * What is wrong with how a file is built: damaged, locked, more than it says, or with something in it that runs, fetches
 * or is another file.
 *
 * @param mediaType as its first bytes show it
 * @returns in words, with what to do; null where it is in order. Plain text has no structure
 */
export const structureProblem = async (mediaType: string, content: Buffer): Promise<string | null> => {
  try {
    await CHECKS[mediaType]?.(content);
    return null;
  } catch (error) {
    if (error instanceof FileProblem) return error.message;
    throw error;
  }
};

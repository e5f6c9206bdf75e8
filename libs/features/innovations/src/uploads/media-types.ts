import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';

/** Extension → media type, as the first bytes must show it. Plain text has no such bytes: it must be valid UTF-8. */
const BY_EXTENSION: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.json': 'application/json',
};

export const ACCEPTED = Object.keys(BY_EXTENSION);

/** The media type on which name and content agree, or null. */
export const mediaTypeOf = async (name: string, content: Buffer): Promise<string | null> => {
  const claimed = BY_EXTENSION[extname(name).toLowerCase()];
  if (!claimed) return null;
  const found = await fileTypeFromBuffer(content);
  if (claimed.startsWith('text/') || claimed === 'application/json') return found === undefined && isText(content) ? claimed : null;
  return found?.mime === claimed ? claimed : null;
};

const isText = (content: Buffer): boolean => {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(content).includes('\0');
  } catch {
    return false;
  }
};

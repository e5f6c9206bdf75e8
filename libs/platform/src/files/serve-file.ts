import { StreamableFile } from '@nestjs/common';
import type { FileStorage } from './storage.ts';

/** A file that was taken, as the database knows it. */
export interface TakenFile {
  key: string;
  mediaType: string;
  fileName: string;
  /** In bytes, as PostgreSQL gives a bigint. */
  size: string;
}

/** A name as RFC 5987 takes it in a header: what `encodeURIComponent` leaves and the RFC does not is encoded too. */
export const nameInHeader = (name: string): string => encodeURIComponent(name).replaceAll(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** Every file leaves as an attachment, under the name that it came with. */
export const serveFile = async (storage: FileStorage, { key, mediaType, fileName, size }: TakenFile): Promise<StreamableFile> =>
  new StreamableFile(await storage.open(key), {
    type: mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType, // texts were taken as UTF-8 only
    disposition: `attachment; filename*=UTF-8''${nameInHeader(fileName)}`,
    length: Number(size),
  });

import { DiskStorage } from './disk-storage.ts';
import type { S3Settings } from './s3-settings.ts';
import { S3Storage } from './s3-storage.ts';
import type { FileStorage } from './storage.ts';

/** Where the files of an installation lie: in a bucket where one is named, else on the disk. */
export const storageOf = ({ files, s3 }: { files: string; s3?: S3Settings | null }): FileStorage => (s3 ? new S3Storage(s3) : new DiskStorage(files));

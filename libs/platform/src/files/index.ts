export * from './storage.ts';
export * from './disk-storage.ts';
export * from './virus-scanner.ts';
export * from './partial-files.ts';
export * from './s3-settings.ts';
export * from './s3-storage.ts';
export * from './storage-of.ts';

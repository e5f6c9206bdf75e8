export * from './storage.ts';
export * from './disk-storage.ts';
export * from './virus-scanner.ts';
export * from './take-upload.ts';
export * from './serve-file.ts';

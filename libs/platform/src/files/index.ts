export * from './storage.ts';
export * from './disk-storage.ts';

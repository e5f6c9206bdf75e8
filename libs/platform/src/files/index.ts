export * from './storage.ts';
export * from './disk-storage.ts';
export * from './virus-scanner.ts';

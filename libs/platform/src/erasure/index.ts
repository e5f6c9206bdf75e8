export * from './erasures.ts';
export * from './erase-data.ts';
export * from './erase-again.ts';

export * from './erase-person.ts';
export * from './erase-long-disabled.ts';

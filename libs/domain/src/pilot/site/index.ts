export * from './leaving.ts';
export * from './left-words.ts';

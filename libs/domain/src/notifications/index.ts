export * from './mail-of.ts';
export * from './mail-times.ts';
export { MAIL_WORDS } from './mail-words.ts';
export * from './waiting.ts';

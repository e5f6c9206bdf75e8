export * from './messages.module.ts';

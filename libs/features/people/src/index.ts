export * from './people.module.ts';

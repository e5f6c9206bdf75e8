export * from './reviews.module.ts';

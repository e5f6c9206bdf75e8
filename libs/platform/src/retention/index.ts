export * from './retention-periods.ts';
export * from './discard-old-data.ts';

export * from './role-titles.ts';

export * from './roles.ts';
export * from './create-roles.ts';

export * from './assemble.ts';
export * from './check-passport.ts';
export * from './ends.ts';
export * from './key-of-passports.ts';
export * from './passport.ts';
export * from './passport-schema.ts';
export * from './problems.ts';
export { isSameOrganisation } from './same-organisation.ts';
export { signPassport, textOfPassport } from './sign-passport.ts';

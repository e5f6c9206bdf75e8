export * from './changes-of.ts';
export * from './following.ts';

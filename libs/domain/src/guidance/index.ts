export * from './devices/device-facts.ts';
export * from './dtac/index.ts';
export * from './esf/index.ts';
export { answersSchema } from './packs/answers-schema.ts';
export * from './packs/pack.ts';
export * from './packs/pack-in-force.ts';

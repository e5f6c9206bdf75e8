export * from './policy/index.ts';
export * from './conflicts/index.ts';

export * from './plan/index.ts';
export * from './upload/index.ts';
export * from './verdict/index.ts';

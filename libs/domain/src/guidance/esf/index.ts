export * from './classify.ts';
export * from './esf-pack.ts';
export * from './form-of-esf.ts';
export * from './from-form.ts';
export * from './guidance-of.ts';
export * from './standards.ts';

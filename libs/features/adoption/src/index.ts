export * from './adoption.module.ts';
export * from './register/count-register.ts';

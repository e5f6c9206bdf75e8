export { compared, type Answers, type Difference } from './compared.ts';
export { renamed } from './renamed.ts';

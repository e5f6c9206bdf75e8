export * from './programmes.module.ts';
export { MovePlanned } from './moving/move-planned.ts';

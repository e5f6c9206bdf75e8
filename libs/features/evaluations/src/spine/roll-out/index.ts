export { rollOutRows, type RollOutRows } from './roll-out-rows.ts';

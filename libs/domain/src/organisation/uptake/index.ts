export { uptakeOn } from './uptake.ts';
export { uptakeState, type UptakeFacts } from './uptake-state.ts';
export type * from './uptake.types.ts';

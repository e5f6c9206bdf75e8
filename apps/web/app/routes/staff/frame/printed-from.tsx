import { instant } from '../../../texts/dates.ts';
import { PRINTED } from '../../../texts/printed.ts';
import type { Printed } from './printed.server.ts';

/** On paper alone: where it was printed from, and as of when. */
export const PrintedFrom = ({ address, at, simulated }: Printed & { simulated: boolean }) => (
  <p className="wm-printed">
    {PRINTED.from(address, instant(at))} {simulated ? PRINTED.simulated : null}
  </p>
);

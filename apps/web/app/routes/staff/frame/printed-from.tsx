import { instant } from '../../../texts/dates.ts';
import { printedOn } from '../../../texts/printed.ts';
import type { Printed } from './printed.server.ts';

/** On paper alone: when and where it was printed from. The mark of a simulation stands in the bar above every such page. */
export const PrintedFrom = ({ address, at }: Printed) => <p className="wm-printed">{printedOn(instant(at), address)}</p>;

import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';

/** Enough sites have enough readings of the main measure; readings of earlier runs count while it is unchanged. */
export const pilotDataComplete: Guard = ({ minPoints, minSites }, { readings }) => {
  if (!readings) return lacking(['readings'], { sites: null });
  if (minPoints === undefined || minSites === undefined) return lacking(['minPoints', 'minSites'], { sites: null });
  const points = new Map<string, number>();
  for (const reading of readings) {
    if (!reading.measureUnchanged || reading.main === false) continue;
    points.set(reading.site, (points.get(reading.site) ?? 0) + reading.points);
  }
  const sites = [...points.values()].filter((count) => count >= minPoints).length;
  return { pass: points.size > 0 && sites >= minSites, operands: { sites, minPoints, minSites } };
};

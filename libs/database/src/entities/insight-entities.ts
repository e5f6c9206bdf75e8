import { InsightChangeEntity } from './insight-change.entity.ts';
import { InsightCounterEntity } from './insight-counter.entity.ts';
import { InsightExportEntity } from './insight-export.entity.ts';
import { InsightExportPartEntity } from './insight-export-part.entity.ts';
import { InsightFactEntity } from './insight-fact.entity.ts';
import { InsightStateEntity } from './insight-state.entity.ts';

/** Tables of the counters of insights, and of files of them. */
export const INSIGHT_ENTITIES = [
  InsightChangeEntity,
  InsightCounterEntity,
  InsightExportEntity,
  InsightExportPartEntity,
  InsightFactEntity,
  InsightStateEntity,
];

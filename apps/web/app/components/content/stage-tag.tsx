import type { ReactNode } from 'react';
import { Tag, type TagColour } from './tag.tsx';

/** The kinds of stage that a pipeline is made of. */
export type StageKind = 'intake' | 'triage' | 'review' | 'panel' | 'pilot' | 'adoption' | 'monitoring' | 'end';

const COLOURS: Record<StageKind, TagColour> = {
  intake: 'white',
  triage: 'purple',
  review: 'blue',
  panel: 'pink',
  pilot: 'aqua-green',
  adoption: 'orange',
  monitoring: 'green',
  end: 'grey',
};

/** The name of a stage. Stages of one kind have one colour in every pipeline. */
export function StageTag({ kind, children }: { kind: StageKind; children: ReactNode }) {
  return <Tag colour={COLOURS[kind]}>{children}</Tag>;
}

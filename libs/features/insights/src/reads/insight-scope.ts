import { rowsOf, type Tx } from '@waymark/database/transaction';
import { ACTS } from '@waymark/domain/access';
import type { Period } from '@waymark/domain/insights';
import { blindIn, programmesOf } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';

/** What figures are asked of. */
export interface InsightFilter extends Period {
  programmeId?: string;
  /** Simulated ones alone, or real ones alone; left out: both. */
  simulated?: boolean;
  /** No other programmes than these, whatever else the asker may read: those that a file was asked of. */
  within?: readonly string[];
}

/** Programmes whose figures somebody may read, less those that they did not ask for. */
export const programmesAsked = async (tx: Tx, actor: SignedInPerson, filter: Pick<InsightFilter, 'programmeId' | 'within'>): Promise<string[]> =>
  (await programmesOf(tx, actor, ACTS['insights:read'])).filter((id) => (filter.programmeId === undefined || id === filter.programmeId) && (!filter.within || filter.within.includes(id))).sort();

/** Evaluations of these programmes in whose open round somebody has a seat that makes them blind. `$1` programmes, `$2` person. */
export const BLIND = `select e.id from assignment mine join evaluation e on e.id = mine.evaluation_id where e.programme_id = any($1::uuid[]) and mine.person_id = $2 and ${blindIn('$2')}`;

/**
 * Evaluations of these programmes that somebody may not know of: those from which a conflict of interest excludes them, those
 * of their own team, and those in whose open round they write, where they are a reviewer and no more. They are found from the person, who has few. `$1` programmes, `$2` person.
 */
export const HIDDEN = `
select e.id from conflict c join evaluation e on e.id = c.evaluation_id
  where e.programme_id = any($1::uuid[]) and c.person_id = $2 and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed')
union select e.id from innovation_member m join evaluation e on e.innovation_id = m.innovation_id
  where e.programme_id = any($1::uuid[]) and m.person_id = $2 and m.removed_at is null
union ${BLIND}`;

/** Kinds of stages as a case goes through them. */
const KINDS = ['triage', 'review', 'panel', 'pilot', 'adoption', 'monitoring'];

/** Titles of stages that are neither the draft nor an end, in the order in which cases go through them; a stage of several pipelines stands once, as in the longest and newest. */
export const stagesOf = async (tx: Tx, programmes: readonly string[]): Promise<{ stage: string; title: string; kind: string }[]> => {
  const rows = await rowsOf<{ stages: { id: string; title: string; kind: string }[] }>(
    tx,
    `select (select jsonb_agg(jsonb_build_object('id', s ->> 'id', 'title', s ->> 'title', 'kind', s ->> 'kind') order by n) from jsonb_array_elements(v.definition -> 'stages') with ordinality g(s, n)) as stages
     from pipeline_version v where v.programme_id = any($1::uuid[]) order by jsonb_array_length(v.definition -> 'stages') desc, v.published_at desc, v.id`,
    [programmes],
  );
  const titles = new Map<string, { stage: string; title: string; kind: string }>();
  for (const { id, title, kind } of rows.flatMap(({ stages }) => stages)) if (!titles.has(id)) titles.set(id, { stage: id, title, kind });
  return [...titles.values()].filter(({ kind }) => KINDS.includes(kind)).sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)); // stable: within a kind as in the pipeline
};

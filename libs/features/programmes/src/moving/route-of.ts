import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker, type Route, type Versions } from '@waymark/domain/pipeline';
import { publishedVersion } from '@waymark/evaluations';
import { notFound } from '@waymark/platform/graphql';
import type { MigrationRouteInput } from './migration.inputs.ts';

/** A way between two versions that there are, and the programme that publishes the first. */
export interface KnownRoute extends Route {
  programmeId: string;
  fromVersionId: string;
  toVersionId: string;
  versions: Versions;
}

interface Row {
  id: string;
  programmeId: string;
  status: string;
  publishedAt: Date;
}

/**
 * The way that an input names, and what stands against its two versions. Whatever leads elsewhere than to a newer version
 * that is in force in the same programme is refused.
 *
 * @throws NOT_FOUND where there is no such version
 */
export const routeOf = async (tx: Tx, { fromVersionId, toVersionId, stageMap, clocks }: MigrationRouteInput): Promise<{ route: KnownRoute; blockers: Blocker[] }> => {
  const rows = await rowsOf<Row>(tx, 'select id, programme_id as "programmeId", status, published_at as "publishedAt" from pipeline_version where id = any($1::uuid[])', [[fromVersionId, toVersionId]]);
  const [from, to] = [rows.find(({ id }) => id === fromVersionId), rows.find(({ id }) => id === toVersionId)];
  if (!from || !to) throw notFound();
  const versions = { before: (await publishedVersion(tx, from.id)).definition, next: (await publishedVersion(tx, to.id)).definition };
  const route = { programmeId: from.programmeId, fromVersionId, toVersionId, versions, clocks, stageMap: Object.fromEntries(stageMap.map((mapped) => [mapped.from, mapped.to])) };
  return { route, blockers: [...versionBlockers(from, to), ...twiceBlockers(stageMap)] };
};

/** A stage that is named twice would become whatever is named last. */
const twiceBlockers = (stageMap: MigrationRouteInput['stageMap']): Blocker[] => {
  const twice = stageMap.map(({ from }) => from).filter((from, at, all) => all.indexOf(from) !== at);
  return twice.length > 0 ? [blocker('stage-twice', `Say of each stage once what it becomes: ${[...new Set(twice)].join(', ')}`, { field: 'stageMap', stages: twice })] : [];
};

const versionBlockers = (from: Row, to: Row): Blocker[] => [
  ...(from.programmeId === to.programmeId ? [] : [blocker('other-programme', 'Both versions have to be of one programme', { field: 'toVersionId' })]),
  ...(to.status === 'published' ? [] : [blocker('version-retired', 'The new version has been retired: choose one that is in force', { field: 'toVersionId' })]),
  ...(from.id !== to.id && to.publishedAt <= from.publishedAt ? [blocker('not-newer', 'Evaluations are moved to a newer version and never back', { field: 'toVersionId' })] : []),
];

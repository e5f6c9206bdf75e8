import { packOf, requirePack, rubricOf } from '@waymark/content/packs';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker, type GuardRegistry, type PipelineDefinition } from '@waymark/domain/pipeline';
import { publishRefusals, shapeProblems } from '@waymark/domain/pipeline/publish';
import { unrecordableNames } from './recordable-names.ts';

/** Everything that stands against publishing a definition here. Roles are counted among the people of this programme. */
export const publishBlockers = async (tx: Tx, programme: string, definition: unknown): Promise<Blocker[]> => {
  const shape = shapeProblems(definition);
  if (shape.length > 0) return shape.map(({ at, message }) => blocker('wrong-shape', `${at}: ${message}`, { at }));
  const names = unrecordableNames(definition as PipelineDefinition);
  if (names.length > 0) return names;
  const content = {
    guards: requirePack<GuardRegistry>('pipeline-guards@1.0.0'),
    rubric: rubricOf,
    isKnown: (pin: string) => packOf(pin) !== undefined,
  };
  return publishRefusals(definition as PipelineDefinition, content, await rolePools(tx, programme)).map(({ code, at, message }) =>
    blocker(code, message, { at }),
  );
};

/** Head counts by role: people who hold it in this programme or everywhere, and their organisations. */
const rolePools = async (tx: Tx, programme: string): Promise<PipelineDefinition['rolePools']> => {
  const rows = await rowsOf<{ role: string; members: number; organisations: number }>(
    tx,
    `select h.role, count(distinct p.id)::int as members, count(distinct p.organisation_id)::int as organisations
     from role_holding h join person p on p.id = h.person_id
     where h.revoked_at is null and p.disabled_at is null and not p.machine and (h.programme_id is null or h.programme_id = $1) group by h.role`,
    [programme],
  );
  return Object.fromEntries(rows.map(({ role, members, organisations }) => [role, { members, organisations }]));
};

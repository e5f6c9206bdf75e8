import { Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '@waymark/database/transaction';
import { ACTS } from '@waymark/domain/access';
import { stageOf } from '@waymark/domain/pipeline';
import { portfolioOf, type CalibrationFile } from '@waymark/domain/statistics';
import { programmesOf, publishedVersion } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import { CALIBRATED_IN_SIGHT, listedCases } from './scored-cases.ts';

/** What can be calibrated, and the runs of it. */
@Injectable()
export class CalibrationQueries {
  constructor(private readonly database: Database) {}

  cases(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => listedCases(tx, ...(await asker(tx, actor))));
  }

  /** Runs of which the asker may see every case, the newest first, of one evaluation or all; from their columns, and no file is read. */
  runs(actor: SignedInPerson, evaluation: string | null): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const rows = await rowsOf<ListedRun>(tx, `select ${LISTED} ${SEEN} and ($3::text is null or $3 = any(r.evaluation_ids::text[])) order by r.run_at desc, r.id limit 50`, [...(await asker(tx, actor)), evaluation]);
      return Promise.all(rows.map(async (row) => ({ ...row, stageTitle: await titleOf(tx, row) })));
    });
  }

  /** @throws NOT_FOUND where the asker may not see one of its cases */
  async run(actor: SignedInPerson, id: string): Promise<object> {
    const [found] = await this.database.read(actor.id, async (tx) => read(tx, await rowsOf<RunRow>(tx, WHOLE, [...(await asker(tx, actor)), id])));
    if (!found) throw notFound();
    return found;
  }
}

interface ListedRun {
  versionId: string;
  stage: string;
}

interface RunRow extends ListedRun {
  file: string;
  evaluations: { evaluationId: string; reference: string; number: number; innovationName: string; simulated: boolean }[];
}

const LISTED = `r.id, r.programme_id as "programmeId", (select p.name from programme p where p.id = r.programme_id) as programme, r.pipeline_version_id as "versionId", r.stage, r.rubric,
    r.run_at as "runAt", (select display_name from person p where p.id = r.run_by) as "runBy", r.status, cardinality(r.evaluation_ids) as cases, r.simulated`;

const SEEN = `from calibration_run r where r.programme_id = any($2::uuid[])
    and not exists (select 1 from unnest(r.evaluation_ids) one where not exists (select 1 from evaluation e where e.id = one and ${CALIBRATED_IN_SIGHT}))`;

const WHOLE = `select ${LISTED}, r.digest, r.file,
    (select jsonb_agg(jsonb_build_object('evaluationId', e.id, 'reference', i.reference, 'number', e.number, 'innovationName', i.name, 'simulated', e.simulated) order by i.reference, e.id)
      from evaluation e join innovation i on i.id = e.innovation_id where e.id = any(r.evaluation_ids)) as evaluations ${SEEN} and r.id = $3`;

const asker = async (tx: Tx, actor: SignedInPerson): Promise<[string, string[]]> => [actor.id, await programmesOf(tx, actor, ACTS['calibration:run'])];

const titleOf = async (tx: Tx, { versionId, stage }: ListedRun): Promise<string> => stageOf((await publishedVersion(tx, versionId)).definition, stage)?.title ?? stage;

/** Shown from the frozen bytes alone: nothing is drawn anew. */
const read = (tx: Tx, rows: RunRow[]): Promise<object[]> =>
  Promise.all(
    rows.map(async ({ evaluations, ...row }) => {
      const { run } = JSON.parse(row.file) as CalibrationFile;
      const { status, cases, reviewers, groups, agreement, allKept } = portfolioOf(run, evaluations.map(({ evaluationId }) => evaluationId));
      const of = new Map(evaluations.map((one) => [one.evaluationId, one]));
      return {
        ...row,
        ...run.input.settings,
        stageTitle: await titleOf(tx, row),
        method: run.input.method,
        inputHash: run.inputHash,
        status,
        reviewers,
        agreement,
        allKept,
        atZero: status === 'calibrated' && run.mixed.status === 'ok' ? run.mixed.atZero : [],
        cases: cases.map((one) => ({ ...one, ...of.get(one.case) })),
        groups: groups.map((group) => ({ references: group.cases.map((name) => of.get(name)?.reference ?? name).sort(), reviewers: group.reviewers })),
      };
    }),
  );

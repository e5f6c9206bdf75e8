import { Injectable } from '@nestjs/common';
import { packOf } from '@waymark/content/packs';
import { Database, rowsOf } from '@waymark/database/transaction';
import { dryRun, type PipelineDefinition } from '@waymark/domain/pipeline';
import { shapeProblems } from '@waymark/domain/pipeline/publish';
import { loadFacts, readEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { apiError } from '@waymark/platform/graphql';

const MOST = 500;

/** What the live evaluations of a programme would do under a definition that is not published yet. Writes nothing. */
@Injectable()
export class DryRunQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One row for each evaluation that the person may see and that has not ended. @throws BAD_INPUT for what is no definition */
  run(actor: SignedInPerson, programmeId: string, given: { definition?: unknown; pack?: string }): Promise<object[]> {
    const definition = given.definition ?? packOf(given.pack ?? '');
    const [problem] = shapeProblems(definition);
    if (problem) throw apiError('BAD_INPUT', `${problem.at}: ${problem.message}`, [{ field: 'definition', message: problem.message }]);
    const next = definition as PipelineDefinition;
    return this.database.read(actor.id, async (tx) => {
      const now = (await this.clock.now(tx)).toISOString();
      const rows = await rowsOf<{ id: string }>(tx, 'select id from evaluation where programme_id = $1 order by entered_at desc, id limit $2', [programmeId, MOST]);
      const found: object[] = [];
      for (const { id } of rows) {
        const evaluation = await readEvaluation(tx, actor, id);
        if (evaluation?.relation !== 'staff') continue;
        const facts = await loadFacts(tx, evaluation);
        found.push({ evaluationId: id, reference: evaluation.reference, simulated: evaluation.simulated, ...dryRun(evaluation.published.definition, next, evaluation.state, facts, now) });
      }
      return found;
    });
  }
}

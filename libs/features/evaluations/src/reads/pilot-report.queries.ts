import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import { maskOf } from '@waymark/domain/access';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import { readEvaluation } from '../spine/index.ts';
import { frozenReport } from './frozen-reports.ts';
import type { ReadReport } from './pilot-report.ts';

/** Reports that earlier runs of a pilot left, each as it was frozen. */
@Injectable()
export class PilotReportQueries {
  constructor(private readonly database: Database) {}

  /** @throws NOT_FOUND for a run that froze none, and for whoever may read nothing of it */
  frozen(actor: SignedInPerson, evaluationId: string, run: number): Promise<ReadReport> {
    return this.database.read(actor.id, async (tx) => {
      const evaluation = await readEvaluation(tx, actor, evaluationId);
      if (!evaluation || !maskOf('PilotReport', evaluation.relation).has('content')) throw notFound();
      const report = await frozenReport(tx, evaluation, { person: actor.id, run });
      if (!report) throw notFound();
      return report;
    });
  }
}

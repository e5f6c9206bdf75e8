import { Injectable } from '@nestjs/common';
import { Database, rowOf, type Tx } from '@waymark/database/transaction';
import { maskOf } from '@waymark/domain/access';
import { evidenceDigest, type DecisionContent, type DecisionEvidence, type DecisionFile } from '@waymark/domain/decision-file';
import { canonicalJson } from '@waymark/domain/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import { readEvaluation } from '../spine/index.ts';
import { CONTENTS } from './decision-contents.ts';

interface Found {
  outcome: string;
  decidedAt: Date;
  evidence: DecisionEvidence;
  contents: DecisionContent[];
}

/** What a decision rests on, as a file that is checked offline: for staff, who may read all that is in it. */
@Injectable()
export class DecisionFileQueries {
  constructor(private readonly database: Database) {}

  /** @returns canonical JSON @throws NOT_FOUND for a decision that froze nothing, and for whoever may not read its evidence */
  file(actor: SignedInPerson, evaluationId: string, decisionId: string): Promise<string> {
    return this.database.read(actor.id, async (tx) => {
      const evaluation = await readEvaluation(tx, actor, evaluationId);
      if (!evaluation || !maskOf('Decision', evaluation.relation).has('evidence')) throw notFound();
      const found = await this.find(tx, evaluation.id, decisionId);
      if (!found) throw notFound();
      const { evidence, contents, outcome, decidedAt } = found;
      const { reference, simulated } = evaluation;
      const file: DecisionFile = {
        format: 'waymark/decision-basis@1', reference, simulated, decision: { id: decisionId, outcome, decidedAt: decidedAt.toISOString(), ...(evidence.heading ? { signedBy: evidence.heading.signedBy } : {}) }, evidence, evidenceSha256: evidenceDigest(evidence), contents,
      };
      return canonicalJson(file);
    });
  }

  private find(tx: Tx, evaluation: string, decision: string): Promise<Found | undefined> {
    return rowOf<Found>(
      tx,
      `select d.outcome, d.decided_at as "decidedAt", d.evidence, ${CONTENTS} as contents from decision d where d.evaluation_id = $1 and d.decision = $2 and d.evidence is not null`,
      [evaluation, decision],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Database, rowOf } from '@waymark/database/transaction';
import { practiceWords } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import { practiceMark } from './practice-mark.ts';
import type { PracticeLeaveType } from './practice.types.ts';

/** A team’s own: what it announced of a case is all that it reads of it here. */
const OWN = `select evaluations_run(n.innovation_id) as running, (select l.given_at from practice_leave l where l.evaluation_id = n.evaluation_id and l.revision = (select max(s.revision) from submission s where s.evaluation_id = n.evaluation_id)) as "givenAt"
  from evaluation_announced n join innovation_member m on m.innovation_id = n.innovation_id where n.evaluation_id = $1 and m.person_id = $2 and m.removed_at is null`;

@Injectable()
export class PracticeQueries {
  constructor(private readonly database: Database) {}

  /** What reviewers may practise on, and whether they may. @throws NOT_FOUND for whoever is not of the team, and where nothing was sent */
  leave(actor: SignedInPerson, evaluation: string): Promise<PracticeLeaveType> {
    return this.database.read(actor.id, async (tx) => {
      const own = await rowOf<Pick<PracticeLeaveType, 'running' | 'givenAt'>>(tx, OWN, [evaluation, actor.id]);
      const [words] = own ? await practiceWords(tx, [evaluation]) : [];
      if (!own || !words) throw notFound();
      return { ...own, form: words.form, answers: words.answers, mark: practiceMark(words) };
    });
  }
}

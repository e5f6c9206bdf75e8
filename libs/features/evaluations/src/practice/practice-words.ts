import { requirePack } from '@waymark/content/packs';
import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { forPractice } from '@waymark/domain/confidence';
import type { Answers, Form } from '@waymark/domain/forms';

/** What reviewers may read of the newest revision of a case, to practise on it. */
export interface PracticeWords {
  evaluationId: string;
  innovationId: string;
  programmeId: string;
  name: string;
  revision: number;
  form: string;
  answers: Record<string, unknown>;
}

interface Row extends PracticeWords {
  names: string[];
  agreed: Record<string, unknown> | null;
}

const NEWEST = `
select distinct on (s.evaluation_id) s.evaluation_id as "evaluationId", i.id as "innovationId", e.programme_id as "programmeId", i.name, s.revision, s.form, s.answers,
  (select l.answers from practice_leave l where l.evaluation_id = s.evaluation_id and l.revision = s.revision) as agreed,
  array(select o.name from organisation o where o.id = i.organisation_id
    union select k.name from innovation_company m join company_name k on k.company_id = m.company_id where m.innovation_id = i.id
    union select p.display_name from innovation_member m join person p on p.id = m.person_id where m.innovation_id = i.id) as names
from submission s join evaluation e on e.id = s.evaluation_id join innovation i on i.id = e.innovation_id
where s.evaluation_id = any($1) order by s.evaluation_id, s.revision desc`;

/**
 * What there is to practise on, by case. Read past row security: of a submission it gives back what its team lets others
 * read, and whether it may be asked for is decided before. Where leave was given, it is the words that were agreed to.
 */
export const practiceWords = async (tx: Tx, evaluations: readonly string[]): Promise<PracticeWords[]> => {
  const rows = await decideAsPlatform(tx, () => rowsOf<Row>(tx, NEWEST, [evaluations]));
  return rows.map(({ names, agreed, ...row }) => ({ ...row, answers: agreed ?? forPractice(requirePack<Form>(row.form), row.answers as Answers, names) }));
};

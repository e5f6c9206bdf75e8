import { choiceOf } from '@waymark/domain/confidence';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { factsOf, type CountedBy } from '@waymark/domain/insights';
import type { PipelineState } from '@waymark/domain/pipeline';
import { publishedVersion } from '@waymark/evaluations';
import type { CountedFact } from './fact-rows.ts';

interface Row {
  evaluationId: string;
  programmeId: string;
  simulated: boolean;
  versionId: string;
  state: PipelineState;
  categories: unknown;
  organisationType: unknown;
  country: unknown;
  region: string | null;
  /** Null where the team keeps it in confidence. */
  type: string | null;
}

/** What is counted by, unless the team chose that this answer, which may say it too, is in confidence: figures by it would tell it where few are counted. */
const open = (question: string, counted = `s.answers -> '${question}'`): string => `case when s.answers ->> '${choiceOf(question)}' is distinct from 'yes' then ${counted} end`;

/** By what was answered in the newest revision; where the type was not, that of the organisation. The region is that of the organisation, or else its country. What is in confidence counts as not stated. */
const SELECT = `
select e.id as "evaluationId", e.programme_id as "programmeId", e.simulated, e.pipeline_version_id as "versionId", t.state,
  ${open('categories')} as categories, ${open('org-type')} as "organisationType", ${open('org-country')} as country, ${open('org-country', 'o.region')} as region, ${open('org-type', 'o.type')} as type
from evaluation e join evaluation_state t on t.evaluation_id = e.id join innovation i on i.id = e.innovation_id join organisation o on o.id = i.organisation_id
  left join lateral (select answers from submission s where s.evaluation_id = e.id order by s.revision desc limit 1) s on true
where e.id = any($1::uuid[])`;

/** What counts as “not stated” in the place of an answer. */
export const NOT_STATED = 'not-stated';

/** The facts of these evaluations as they stand now. */
export const factsNow = async (tx: Tx, evaluations: readonly string[], now: string): Promise<CountedFact[]> => {
  const facts: CountedFact[] = [];
  for (const row of await rowsOf<Row>(tx, SELECT, [evaluations])) {
    const { definition, calendar } = await publishedVersion(tx, row.versionId);
    const { evaluationId, programmeId, simulated } = row;
    facts.push(...factsOf(definition, row.state, calendar, countedBy(row), now).map((fact) => ({ ...fact, evaluationId, programmeId, simulated })));
  }
  return facts;
};

const countedBy = ({ categories, organisationType, country, region, type }: Row): CountedBy => {
  const kinds = (Array.isArray(categories) ? categories : []).filter((one): one is string => typeof one === 'string');
  return { categories: kinds.length > 0 ? kinds : [NOT_STATED], organisationType: stated(organisationType) ?? type ?? NOT_STATED, region: region ?? stated(country) ?? NOT_STATED };
};

/** An answer that was given; one that says that nothing was stated is an object. */
const stated = (answer: unknown): string | null => (typeof answer === 'string' && answer !== '' ? answer : null);

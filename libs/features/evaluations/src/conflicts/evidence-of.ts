import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { SubmittedEvidence } from '@waymark/domain/access';

interface Submitted {
  innovation: string;
  studies: Record<string, unknown>[] | null;
  contacts: Record<string, unknown>[] | null;
}

/** Whom every revision of an innovation names: what was taken out again was written all the same. Drafts are the team's own. */
export const evidenceOf = async (tx: Tx, innovation: string): Promise<SubmittedEvidence> => (await evidenceOfEach(tx, [innovation]))(innovation);

/** The same of several innovations. */
export const evidenceOfEach = async (tx: Tx, innovations: readonly string[]): Promise<(innovation: string) => SubmittedEvidence> => {
  const rows = await rowsOf<Submitted>(
    tx,
    `select distinct innovation_id as innovation, case when jsonb_typeof(answers -> 'studies') = 'array' then answers -> 'studies' end as studies,
       case when jsonb_typeof(answers -> 'contact') = 'array' then answers -> 'contact' end as contacts
     from submission where innovation_id = any($1::uuid[])`,
    [innovations],
  );
  return (asked) => evidenceIn(rows.filter(({ innovation }) => innovation === asked));
};

const evidenceIn = (rows: readonly Submitted[]): SubmittedEvidence => {
  const studies = rows.flatMap((row) => row.studies ?? []).map((study) => ({ title: said(study['title']), words: ['setting', 'result'].map((part) => said(study[part])).join(' ') }));
  const contacts = rows.flatMap((row) => row.contacts ?? []).map((contact) => ({ name: said(contact['full-name']), email: said(contact['email']) }));
  return { studies: distinct(studies), contacts: distinct(contacts) };
};

/** Answers may be anything that a form allows, such as “not stated”. */
const said = (value: unknown): string => (typeof value === 'string' ? value : '');

const distinct = <T>(all: readonly T[]): T[] => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];

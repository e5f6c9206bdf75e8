import { choiceOf, confidenceDifferences } from '@waymark/domain/confidence';
import { answerDifferences, documentDifferences, type Answers, type Form, type Revision } from '@waymark/domain/forms';
import type { AnsweredRequest } from '../../../components/evaluation/answered-requests.tsx';
import type { ChangedDocuments } from '../../../components/evaluation/document-differences.tsx';
import type { SentDocument } from '../../../components/evaluation/sent-documents.tsx';
import type { ShownDifference } from '../../../components/evaluation/differences.tsx';
import { CONFIDENCE } from '../../../texts/confidence.ts';
import { DIFFERENCES } from '../../../texts/differences.ts';
import { frozenPacks } from '../../guidance/frozen.server.ts';
import { formUnder } from './draft.server.ts';
import { shownAnswer } from './shown-answer.ts';

/** What two states of the answers say otherwise, in words: each answer in those of the form that it was written under, then what became of the marks. */
export const shownDifferences = (then: Revision, now: Revision): ShownDifference[] => [
  ...answerDifferences(then, now).map(({ question, ...answers }) => ({
    id: question.id,
    label: question.label,
    then: shownAnswer(inForm(then.form, question.id) ?? question, answers.then),
    now: shownAnswer(question, answers.now),
  })),
  ...confidenceDifferences(then, now).map((one) => ({ id: choiceOf(one.question.id), label: CONFIDENCE.of(one.question.label), then: [marked(one.then)], now: [marked(one.now)] })),
];

const marked = (inConfidence: boolean): string => (inConfidence ? CONFIDENCE.tag : CONFIDENCE.open);

/** The same of what was frozen of guidance, pack by pack, each question under the title of its pack. */
export const guidanceDifferences = async (request: Request, then: Sent['guidance'], now: Sent['guidance']): Promise<ShownDifference[]> => {
  const [before, after] = [await frozenPacks(request, then), await frozenPacks(request, now)];
  return [...new Set([...after, ...before].map(({ form }) => form.id))].flatMap((pack) => {
    const [one, other] = [before, after].map((packs) => packs.find(({ form }) => form.id === pack));
    const form = (other ?? one)!.form;
    const found = shownDifferences({ form: one?.form ?? form, answers: one?.answers ?? {} }, { form, answers: other?.answers ?? {} });
    return found.map(({ id, label, ...sides }) => ({ id: `${pack}/${id}`, label: DIFFERENCES.inPack(pack, label), ...sides }));
  });
};

const inForm = (form: Form, id: string) => form.sections.flatMap(({ questions }) => questions).find((question) => question.id === id);

interface Sent {
  revision: number;
  form: string;
  answers: unknown;
  guidance: readonly { pack: string; answers: unknown }[];
  documents: readonly SentDocument[];
}

type Asked = Pick<AnsweredRequest, 'text' | 'answer'> & { revision: number | null };

export interface Compared {
  revisions: number[];
  from: number;
  to: number;
  differences: ShownDifference[];
  documents: ChangedDocuments;
  /** The requests that these changes answer. */
  answered: AnsweredRequest[];
}

/**
 * The two revisions that the address names, or else the newest and the one before it (of one alone: the one before that), with what they answer otherwise.
 *
 * @throws a 404 page where there are no two
 */
export const comparedRevisions = async (request: Request, sent: readonly Sent[], requests: readonly Asked[]): Promise<Compared> => {
  const { searchParams } = new URL(request.url);
  const named = (name: string): Sent | undefined => sent.find(({ revision }) => String(revision) === searchParams.get(name));
  const now = named('to') ?? sent.at(-1);
  const then = named('from') ?? sent.findLast(({ revision }) => now !== undefined && revision < now.revision);
  if (!then || !now || sent.length < 2) throw new Response('', { status: 404 });
  const stateOf = async ({ form, answers }: Sent): Promise<Revision> => ({ form: await formUnder(request, form), answers: answers as Answers });
  const answered = requests.flatMap(({ text, answer, revision }) => (revision !== null && revision > then.revision && revision <= now.revision ? [{ text, answer, revision }] : []));
  return { answered, revisions: sent.map(({ revision }) => revision), from: then.revision, to: now.revision, documents: documentDifferences(then.documents, now.documents), differences: [...shownDifferences(await stateOf(then), await stateOf(now)), ...(await guidanceDifferences(request, then.guidance, now.guidance))] };
};

import { localDateOf } from '@waymark/domain/calendar';
import { visibleQuestions, type Answers, type Question } from '@waymark/domain/forms';
import { deviceFacts, esfGuidance, type DtacPack, type EsfPack } from '@waymark/domain/guidance';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { packUnder, rulesFromForm } from '../../guidance/packs.server.ts';
import type { Asking } from '../../guidance/standards-table.tsx';
import { draftOf, writtenIn } from '../answers/draft.server.ts';
import { trackedOf } from '../tracker/tracker.server.ts';

const GUIDANCE = graphql(`
  query InnovationGuidance($id: String!) {
    guidance(innovationId: $id) {
      pack
      answers
      unfit {
        question
        label
        words
        message
      }
      version
      savedAt
      savedBy
    }
  }
`);

/** What was answered to one pack, as its fields read and save it. */
export interface Answered<Pack> {
  pin: string;
  pack: Pack;
  /** What fits. */
  answers: Answers;
  /** What was written last, where it does not. */
  unfit: readonly { question: string; label: string; words: unknown; message: string }[];
  /** Both together. */
  written: Answers;
  version: number;
  saved: { at: string; by: string } | null;
}

/** What a team answers to packs of guidance now. */
export const guidanceOf = async (request: Request, id: string) => (await load(request, GUIDANCE, { id })).guidance;

/** What a team answered to a pack of guidance, under the version that it is asked under. */
export const answeredTo = async <Pack extends DtacPack | EsfPack>(request: Request, id: string, name: 'esf' | 'dtac'): Promise<Answered<Pack>> => {
  const found = (await guidanceOf(request, id)).find(({ pack }) => pack.startsWith(`${name}@`));
  if (!found) throw new Response('', { status: 404 });
  const { pack: pin, unfit, version, savedAt, savedBy } = found;
  const answers = found.answers as Answers;
  return { pin, pack: await packUnder<Pack>(request, pin), answers, unfit, written: writtenIn(answers, unfit), version, saved: savedAt && savedBy ? { at: savedAt, by: savedBy } : null };
};

/** Everything that the pages of guidance rest on: the draft, what was answered besides, and the day. */
export const guidedOf = async (request: Request, id: string) => {
  const [{ innovation, form, answers }, tracked, esf, dtac, rules] = await Promise.all([
    draftOf(request, id),
    trackedOf(request, id),
    answeredTo<EsfPack>(request, id, 'esf'),
    answeredTo<DtacPack>(request, id, 'dtac'),
    rulesFromForm(request),
  ]);
  const shown = new Set(visibleQuestions(form, answers).map((question) => question.id));
  return {
    innovation,
    frame: tracked.frame,
    documents: tracked.evaluation?.documents ?? innovation.documents,
    today: localDateOf(tracked.now),
    esf,
    dtac,
    guidance: esfGuidance({ pack: esf.pack, rules, form, submitted: answers, own: esf.answers }),
    devices: deviceFacts(form, answers),
    askedAt: Object.fromEntries(form.sections.flatMap(({ id: section, questions }) => questions.map((question) => [question.id, asking(id, section, question, shown.has(question.id))]))),
  };
};

/** A question that these answers hide has no place to lead to. */
const asking = (id: string, section: string, { id: question, label }: Question, isShown: boolean): Asking => ({ text: label, ...(isShown ? { href: `/innovations/${id}/answers/${section}/${question}` } : {}) });

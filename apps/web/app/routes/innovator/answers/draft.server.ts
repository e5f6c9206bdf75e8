import { completeness, isNotStated, visibleQuestions, type Answers, type Form, type Question } from '@waymark/domain/forms';
import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { DECLARATION } from '@waymark/domain/forms';
import { shownChoices } from './choices.ts';
import { asArchived } from '../archived.ts';
import type { Kept } from './keeper.ts';
import { lackingIn, type Lacking } from './lacking-shown.server.ts';
import { lapsingIn, type Lapsing } from './lapsing-shown.server.ts';

const DRAFT = graphql(`
  query Draft($id: String!) {
    installation {
      mode
      now
    }
    innovation(id: $id) {
      id
      reference
      name
      access
      archivedAt
      simulated
      form
      answers
      unfit {
        question
        label
        words
        message
      }
      draftVersion
      savedAt
      savedBy
      missing {
        question
        label
      }
      people {
        id
        displayName
        access
      }
      documents {
        id
        kind
        fileName
        validUntil
        state
        inConfidence
      }
      evaluations {
        id
        number
        stage
        title
        since
        openRequests
        unreadMessages
      }
    }
  }
`);

const FORM = graphql(`
  query Form($pin: String!) {
    form(pin: $pin)
  }
`);

export type Innovation = ReturnType<typeof asArchived<ResultOf<typeof DRAFT>['innovation']>>;

export interface Draft extends Kept {
  innovation: Innovation;
  demonstration: boolean;
  now: string;
}

/** A published form never changes. */
const forms = new Map<string, Form>();

/** The form under a pin. */
export const formUnder = async (request: Request, pin: string): Promise<Form> => {
  const known = forms.get(pin);
  if (known) return known;
  const form = (await load(request, FORM, { pin })).form as Form;
  forms.set(pin, form);
  return form;
};

/** An innovation with its draft, and the form that it is written under. */
export const draftOf = async (request: Request, id: string): Promise<Draft> => {
  const { innovation: found, installation } = await load(request, DRAFT, { id });
  const innovation = asArchived(found);
  const answers = innovation.answers as Answers;
  const form = await formUnder(request, innovation.form);
  return {
    innovation,
    answers,
    written: shownChoices(form, writtenIn(answers, innovation.unfit)),
    version: innovation.draftVersion,
    saved: innovation.draftVersion > 0 ? { at: innovation.savedAt, by: innovation.savedBy } : null,
    unfit: innovation.unfit,
    form,
    demonstration: installation.mode === 'demonstration',
    now: installation.now,
  };
};

/** Answers as they were written last. */
export const writtenIn = (answers: Answers, unfit: readonly { question: string; words: unknown }[]): Answers => ({ ...answers, ...Object.fromEntries(unfit.map(({ question, words }) => [question, words])) });

/** Questions of a section that show with these answers, without the declaration. */
export const questionsShown = (form: Form, section: string, answers: Answers): Question[] => {
  const here = form.sections.find(({ id }) => id === section)?.questions ?? [];
  const shown = new Set(visibleQuestions(form, answers).map(({ id }) => id));
  return here.filter(({ id }) => shown.has(id) && id !== DECLARATION);
};

export type SectionState = 'completed' | 'in-progress' | 'not-yet-started' | 'cannot-start-yet' | 'not-needed' | 'problem';

export interface SectionSummary {
  id: string;
  title: string;
  intro: string;
  state: SectionState;
  /** What is missing or too short, by question. */
  missing: { question: string; label: string }[];
  /** Documents that its answers name and that have ended, or end soon. */
  lapsing: Lapsing[];
  /** Kinds of document that its questions list, and of which there is no file. */
  lacking: Lacking[];
  /** Nothing here keeps the answers from being sent; a document that has ended does not. */
  sendable: boolean;
  /** Whether an answer itself needs a change. */
  wrong: boolean;
}

/** Each section with how far it is. */
export const sectionsOf = (draft: Draft): SectionSummary[] => {
  const { form, answers, written, innovation: { unfit }, demonstration } = draft;
  const lapsing = lapsingIn(draft);
  const lacking = lackingIn(draft);
  const { problems } = completeness(form, answers, { allowNotStated: demonstration });
  const unfitHere = new Set(unfit.map(({ question }) => question));
  const stateOf = (shown: readonly Question[], here: typeof problems): SectionState => {
    if (shown.length === 0) return problems.length > 0 ? 'cannot-start-yet' : 'not-needed';
    if (shown.some(({ id }) => unfitHere.has(id))) return 'problem';
    if (here.length === 0) return 'completed';
    if (here.some(({ code, item }) => code !== 'required' || item !== undefined)) return 'problem';
    return shown.some((question) => written[question.id] !== undefined && (demonstration || !isNotStated(written[question.id]))) ? 'in-progress' : 'not-yet-started';
  };
  return form.sections.map(({ id, title, intro }) => {
    const shown = questionsShown(form, id, answers);
    const here = problems.filter((problem) => shown.some((question) => question.id === problem.question));
    const missing = shown.filter((question) => unfitHere.has(question.id) || here.some((problem) => problem.question === question.id)).map(({ id: question, label }) => ({ question, label }));
    const lapsingHere = lapsing.filter((one) => shown.some((question) => question.id === one.question));
    const state = stateOf(shown, here);
    const ended = lapsingHere.some(({ standing }) => standing === 'expired');
    return { id, title, intro, missing, lapsing: lapsingHere, lacking: lacking.filter((one) => shown.some((question) => question.id === one.question)), sendable: state === 'completed' || state === 'not-needed', wrong: state === 'problem', state: ended ? 'problem' : state };
  });
};

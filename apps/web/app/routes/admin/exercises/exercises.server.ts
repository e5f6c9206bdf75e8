import type { Rubric } from '@waymark/domain/rubric';
import { redirect } from 'react-router';
import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { MAKE_EXERCISE } from '../../../texts/exercises.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import type { SectionAnswers } from '../../innovator/answers/answer-cards.tsx';
import { caseSections } from '../../reviewer/exercises/case-sections.server.ts';
import { definitionOf, rubricOf } from '../../staff/evaluation/published.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { loadProgramme } from '../programmes/programmes.server.ts';

const LIST = graphql(`
  query Exercises($programmeId: String!) {
    exercises(programmeId: $programmeId) {
      id
      title
      rubric
      case {
        form
      }
      required
      retiredAt
      attempts {
        person
        submittedAt
      }
    }
  }
`);

const CASES = graphql(`
  query PracticeCases($programmeId: String!) {
    practiceCases(programmeId: $programmeId) {
      evaluationId
      name
      form
      answers
    }
  }
`);

const MAKE = graphql(
  `
    mutation MakeExercise($input: MakeExerciseInput!) {
      makeExercise(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

const RETIRE = graphql(
  `
    mutation RetireExercise($input: ExerciseInput!) {
      retireExercise(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export type ListedExercise = ResultOf<typeof LIST>['exercises'][number];

const loadCases = async (request: Request, programmeId: string) => (await load(request, CASES, { programmeId })).practiceCases;

/** A submission that an exercise is made of, by section; null where none is asked for. @throws a 404 page where its team does not let reviewers practise on it */
export const loadCase = async (request: Request, programmeId: string): Promise<{ id: string; name: string; sections: SectionAnswers[] } | null> => {
  const id = new URL(request.url).searchParams.get('case');
  if (id === null) return null;
  const found = (await loadCases(request, programmeId)).find(({ evaluationId }) => evaluationId === id);
  if (!found) throw new Response(PROBLEMS.noExercise, { status: 404 });
  return { id, name: found.name, sections: await caseSections(request, found) };
};

/** The exercises of a programme, and the rubrics that one can be made by: those of its stages but for triage. */
export const loadExercises = async (request: Request, programmeId: string) => {
  const cases = await loadCases(request, programmeId);
  const [{ programme }, { exercises }] = await Promise.all([loadProgramme(request, programmeId), load(request, LIST, { programmeId })]);
  return { programme: { id: programme.id, name: programme.name }, exercises, cases: cases.map(({ evaluationId, name }) => ({ evaluationId, name })), rubrics: await rubricsOf(request, programme.pipelines) };
};

const rubricsOf = async (request: Request, pipelines: readonly { id: string }[]): Promise<{ pin: string; title: string }[]> => {
  const definitions = await Promise.all(pipelines.map(({ id }) => definitionOf(request, id)));
  const pins = [...new Set(definitions.flatMap(({ stages }) => stages.flatMap(({ kind, rubric }) => (rubric && kind !== 'triage' ? [rubric] : []))))];
  return Promise.all(pins.map(async (pin) => ({ pin, title: (await rubricOf(request, pin)).title })));
};

/** The rubric that an exercise is made by. @throws a 404 page where nobody in this programme scores by it */
export const loadRubric = async (request: Request, programmeId: string, pin: string | null): Promise<{ programme: { id: string; name: string }; pin: string; rubric: Rubric }> => {
  const { programme, rubrics } = await loadExercises(request, programmeId);
  const found = rubrics.find((one) => one.pin === pin);
  if (!found) throw new Response(PROBLEMS.noExercise, { status: 404 });
  return { programme, pin: found.pin, rubric: await rubricOf(request, found.pin) };
};

export const retireExercise = async (request: Request, programmeId: string, form: FormData) => {
  const sent = await send(request, RETIRE, { exerciseId: textOf(form, 'exercise'), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/programmes/${programmeId}/exercises?done=retired`) : refusedForm(form, sent.problems);
};

export const makeExercise = async (request: Request, programmeId: string, form: FormData) => {
  const { pin, rubric } = await loadRubric(request, programmeId, new URL(request.url).searchParams.get('rubric'));
  const references = Object.fromEntries(rubric.criteria.flatMap(({ id }) => referenceOf(form, id)));
  const [title, material] = [textOf(form, 'title'), textOf(form, 'material').replaceAll('\r\n', '\n')];
  const wrong = [
    ...(title ? [] : [{ field: 'title', message: MAKE_EXERCISE.needTitle }]),
    ...(material ? [] : [{ field: 'material', message: MAKE_EXERCISE.needMaterial }]),
    ...(Object.keys(references).length > 0 ? [] : [{ field: 'references', message: MAKE_EXERCISE.needReference }]),
    ...(textOf(form, 'mayBeShown') === 'yes' ? [] : [{ field: 'mayBeShown', message: MAKE_EXERCISE.needShown }]),
  ];
  if (wrong.length > 0) return refusedForm(form, wrong);
  const of = new URL(request.url).searchParams.get('case');
  const source = of === null ? {} : { evaluationId: of, leftOut: form.getAll('leftOut').map(String) };
  const sent = await send(request, MAKE, { ...source, programmeId, rubric: pin, title, material, references, required: textOf(form, 'required') === 'yes', mayBeShown: true, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/programmes/${programmeId}/exercises?done=made`) : refusedForm(form, sent.problems);
};

/** What was given for a criterion; nothing where neither an answer nor a word was. */
const referenceOf = (form: FormData, id: string): [string, { value: number | string | null; explanation: string }][] => {
  const [value, explanation] = [textOf(form, `value-${id}`), textOf(form, `why-${id}`)];
  return value === '' && explanation === '' ? [] : [[id, { value: value === '' ? null : /^\d$/.test(value) ? Number(value) : value, explanation }]];
};

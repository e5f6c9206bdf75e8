import { casePassMarks, scoreWorth, type PassMark, type PipelineDefinition, type ScoreWorth, type Stage } from '@waymark/domain/pipeline';
import { readingOf, type Rubric, type ScoredReview } from '@waymark/domain/rubric';
import { WORTH } from '../../../../texts/score-worth.ts';
import { bandLines, floorsOf } from './bands-read.ts';
import { scoreFigure, shortest } from './figures.ts';

/** What a page says of how far a score and its reviewers can be relied on, in words. */
export interface WorthRead {
  agreement: { label: string; figure: string; lines: string[] };
  /** Pass marks of the case score, 0 to 100, lowest first. */
  marks: number[];
  score: { figure: string; lines: string[] };
}

/** Of one round, from the same reviews that its score is taken from. */
export const worthOf = (definition: PipelineDefinition, stage: Stage | undefined, rubric: Rubric, reviews: readonly ScoredReview[], score: number | null): WorthRead =>
  worthInWords(definition, stage, rubric, scoreWorth(definition, stage, rubric, reviews), score);

/** The same from figures that are worked out already. */
export const worthInWords = (definition: PipelineDefinition, stage: Stage | undefined, rubric: Rubric, { agreement, interval }: ScoreWorth, score: number | null): WorthRead => {
  const marks = casePassMarks(definition, stage);
  return {
    agreement: { label: WORTH.agreement, figure: agreement.alpha === null ? WORTH.none : alphaFigure(agreement.alpha), lines: agreementLines(agreement, (id) => rubric.criteria.find((one) => one.id === id)?.title ?? id) },
    marks: marks.map(({ mark }) => mark),
    score: { figure: score === null ? WORTH.none : caseFigure(definition, stage, rubric, score), lines: [...markLines(marks), ...bandLines(rubric, score), ...(score === null ? [] : intervalLines(interval))] },
  };
};

/** A case score as every page gives it: rounded across no pass mark of the stage and into no other band. */
export const caseFigure = (definition: PipelineDefinition, stage: Stage | undefined, rubric: Pick<Rubric, 'bands'>, score: number): string =>
  scoreFigure(score, [...casePassMarks(definition, stage).map(({ mark }) => mark), ...floorsOf(rubric)]);

/** Rounded to two digits, and to more where two would show it on the other side of a limit of its reading. */
export const alphaFigure = (alpha: number): string => shortest(alpha, 2, (shown) => readingOf(shown) === readingOf(alpha));

const agreementLines = ({ status, alpha, reading, interval, criteria, scores, furthest }: ScoreWorth['agreement'], titleOf: (id: string) => string): string[] => {
  if (alpha === null || reading === null) return [status === 'undefined-no-variation' ? WORTH.same(scores) : WORTH.insufficient];
  const titles = furthest.map(titleOf);
  const read = reading === 'low' ? `${WORTH.reading.low} ${WORTH.furthestLow(titles)}` : WORTH.reading[reading];
  return [
    read,
    interval ? WORTH.range(interval[0].toFixed(2), interval[1].toFixed(2)) : WORTH.noRange,
    WORTH.restsOn(scores, criteria),
    ...(reading !== 'low' && titles.length > 0 ? [WORTH.furthest(titles)] : []),
  ];
};

const markLines = (marks: readonly PassMark[]): string[] => (marks.length === 0 ? [] : [marks.length === 1 ? WORTH.passMark(marks[0]!.mark) : WORTH.passMarks(marks)]);

const intervalLines = ({ status, interval, reviewers, alone }: ScoreWorth['interval']): string[] => {
  if (!interval) return [status === 'undefined-no-variation' ? WORTH.sameScoreRange : WORTH.noScoreRange];
  // outwards, so that rounding makes nobody surer
  return [WORTH.scoreRange(Math.floor(interval[0] + SLACK), Math.ceil(interval[1] - SLACK), reviewers), ...(alone > 0 ? [WORTH.alone(alone)] : [])];
};

const SLACK = 1e-9;

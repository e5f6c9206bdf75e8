const cases = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);
const share = (part: number): string => (part > 0.995 && part < 1 ? 'over 99 %' : part > 0 && part < 0.005 ? 'under 1 %' : `${Math.round(part * 100)} %`);
const ofDraws = (part: number): string => (part === 0 ? 'no draw' : part === 1 ? 'every draw' : part < 0.005 ? 'fewer than 1 of 100 draws' : part >= 0.995 ? 'more than 99 of 100 draws' : `${Math.floor(part * 100)} of 100 draws`);
const among = (first: number): string => (first === 1 ? 'first' : `among the first ${first}`);
const percent = (credibility: number): string => `${Math.round(credibility * 100)} %`;
const one = (figure: number): string => figure.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** A few by name, and the number of the others. */
const named = (of: readonly string[]): string => (of.length > 4 ? `${of.slice(0, 3).join(', ')} and ${of.length - 3} others` : listed(of));
const listed = (of: readonly string[]): string => (of.length < 2 ? of.join('') : `${of.slice(0, -1).join(', ')} and ${of.at(-1)}`);
/** Evaluations of one innovation share its reference. */
export const which = (reference: string, number: number): string => (number > 1 ? `${reference}, evaluation ${number}` : reference);
const versionOf = (pin: string): string => pin.split('@')[1] ?? pin;

/** What somebody reads who chooses what to calibrate. */
export const PORTFOLIO = {
  title: 'Portfolio',
  lead: 'Reviewers differ in severity, and not everybody reviews every case. A calibration estimates what each case would have been given by the same reviewers, and how sure its rank is.',
  advisory: 'It is advice. Nothing in Waymark is decided, blocked or sorted by it.',
  none: 'There is nothing to calibrate',
  noneMore: 'A case stands here when its round of reviews is closed and you may see it. While you hold a seat in an open round of a programme, nothing of that programme stands here: what others gave elsewhere would sway you.',
  group: (programme: string, stage: string, rubric: string): string => `${programme}: ${stage}, rubric version ${versionOf(rubric)}`,
  groupHint: 'Choose 2 to 100. Each was scored under the same version of the rubric, in a round that is closed.',
  newest: (shown: number, all: number): string => `The ${shown} cases whose rounds closed last are shown, of ${all}.`,
  ticked: (ticked: number, all: number): string => (ticked < all ? `${ticked} of the ${all} are ticked, those that closed last.` : `All ${all} are ticked.`),
  tickAll: (all: number): string => `Tick all ${all}`,
  tickNewest: (newest: number): string => `Tick the ${newest} that closed last`,
  named: (name: string, reference: string, number: number): string => `${name} (${which(reference, number)})`,
  closed: (when: string, reviews: number): string => `Closed ${when}, ${reviews === 1 ? '1 review counts' : `${reviews} reviews count`}`,
  run: 'Calibrate the chosen cases',
  choose: 'Choose at least two cases: one alone has no rank',
  runs: 'Runs',
  noRuns: 'There is no run yet of which you may see every case.',
  caption: 'Runs of calibration',
  runOf: 'Run',
  of: (stage: string, count: number): string => `${stage}, ${cases(count)}`,
  made: 'Made',
  madeBy: (when: string, who: string): string => `${when} by ${who}`,
  result: 'Result',
  calibrated: 'Calibrated',
  refused: 'Not calibrated',
} as const;

/** Why a run calibrates nothing, in words: what it is and what would help. */
const REFUSALS: Readonly<Record<string, string>> = {
  'no-scores': 'No reviewer gave a score that counts: every answer is “not applicable” or “cannot assess”, or no review counts any more. None of these is a zero, so there is nothing to rank.',
  'one-case': 'Only one of these cases has a score that counts. One alone has no rank.',
  'one-reviewer': 'One reviewer alone gave all these scores. Whether they are severe or the cases are weak cannot be told from them: a second reviewer on some of the cases would tell.',
  'all-equal': 'All scores are equal. They show neither which case is better nor who is more severe.',
  disconnected: 'No reviewer links all of these cases. Between groups of cases that share no reviewer it cannot be told whether one has better cases or milder reviewers. Somebody who reviews a case of each group would link them.',
  'no-error': 'Cases and reviewers explain every score without remainder, so how far chance moves a score cannot be estimated. It takes more scores for each case.',
  'too-few-scores': 'There are too few scores to tell cases, reviewers and chance apart. It takes more reviewers on the same cases.',
};

/** What one run says. */
export const RUN = {
  title: (stage: string): string => `Portfolio: ${stage}`,
  back: 'Portfolio',
  of: (programme: string, count: number, rubric: string, when: string, who: string): string => `${cases(count)} of ${programme} under rubric version ${versionOf(rubric)}, calibrated ${when} by ${who}.`,
  advisoryTitle: 'Advisory',
  advisory: 'The calibrated figures are an estimate. Read them beside the case scores, decide on neither alone, and read the reasons of the reviewers. Nothing in Waymark is decided by them.',
  frozen: 'This run is frozen: it says what the scores were at that time, and is never edited.',
  refusedTitle: 'Not calibrated',
  refusal: (status: string): string => REFUSALS[status] ?? 'These scores could not be calibrated.',
  rawStays: 'The case scores and the means of the reviewers stand below.',
  groupsTitle: 'Groups that do not touch',
  group: (references: readonly string[], labels: readonly string[]): string => `${listed(references)}, scored by ${listed(labels)}`,
  ranks: 'Ranks',
  best: (name: string, rank: number, from: number, to: number): string => `${name} has the best expected rank, ${one(rank)}${from === to ? `, and hardly another than ${from}` : `, but may be anywhere from ${from} to ${to}`}.`,
  bestTogether: (names: readonly string[], rank: number): string => `${named(names)} share the best expected rank, ${one(rank)}.`,
  unsure: (wide: number, all: number): string => (wide === 0 ? 'The rank of every case is nearly certain.' : `For ${wide} of ${cases(all)} the rank is not certain: others with an interval that overlaps may be as good.`),
  moved: (count: number): string => (count === 0 ? 'Case scores and calibrated scores give the same order, ties included.' : `${cases(count)} ${count === 1 ? 'has' : 'have'} another rank by case score.`),
  alike: 'The scores show no difference between the cases that chance could not make: by calibrated scores all are alike.',
  noSeverity: 'The scores show no difference in severity between reviewers.',
  legend: { expected: 'Expected rank, calibrated', interval: (share: number): string => `Ranks that hold ${Math.round(share * 100)} % of the probability`, caseScore: 'Rank by case score' },
  axis: 'Rank, 1 the best',
  seeNumbers: 'The same in figures',
  tableCaption: 'Case scores, means of the reviewers and calibrated scores by case',
  case: 'Case',
  caseScore: 'Case score',
  caseScoreRank: 'Rank by case score',
  raw: 'Mean of reviewers',
  calibrated: 'Calibrated score',
  leastSquares: 'By least squares',
  calibratedWith: (credibility: number): string => `Calibrated score, with its ${percent(credibility)} interval`,
  valueInterval: (credibility: number): string => `Calibrated score, ${percent(credibility)}`,
  between: (from: number, to: number): string => `${one(from)} to ${one(to)}`,
  scoresTitle: 'Scores and how far they may be off',
  range: (name: string, calibrated: number, from: number, to: number, credibility: number, count: number): string =>
    `${count === 1 ? `${name} has a calibrated score of` : `Least is known of ${name}: its calibrated score is`} ${one(calibrated)}, and with ${percent(credibility)} of the probability between ${one(from)} and ${one(to)}.`,
  evenRange: (width: number, credibility: number): string => `As much is known of each case: with ${percent(credibility)} of the probability its calibrated score lies in a range of ${one(width)} points.`,
  rangeHint: 'The interval takes the spread of cases, of severity and of chance as known, though they are estimated from these scores: with few cases or reviewers it is too narrow. It does not know of anything that all reviewers missed.',
  expectedRank: 'Expected rank',
  interval: (share: number): string => `Rank, ${Math.round(share * 100)} %`,
  fromTo: (from: number, to: number): string => (from === to ? `${from}` : `${from} to ${to}`),
  scores: 'Reviewers',
  noScore: 'No score',
  figure: one,
  reviewersTitle: 'Reviewers',
  reviewersHint: 'Labels are drawn anew for each run, and the file names nobody. They hide nobody from whoever may read the reviews: by scores and counts they can tell who is who. One label is one person on the same criteria. To give more than the average reviewer is no fault: it is what is taken out.',
  reviewersCaption: 'How much each reviewer gives above or below the average reviewer',
  reviewersAlone: 'How many cases each reviewer scored',
  reviewer: 'Reviewer',
  given: 'Cases scored',
  severity: 'Beside the average reviewer',
  points: (figure: number): string => (Math.abs(figure) < 0.05 ? 'As the average' : `${one(Math.abs(figure))} points ${figure > 0 ? 'milder' : 'more severe'}`),
  severityInterval: (credibility: number): string => `The same, ${percent(credibility)}`,
  pointsBetween: (from: number, to: number): string => (from < 0 && to > 0 ? `${one(-from)} points more severe to ${one(to)} milder` : to <= 0 ? `${one(-to)} to ${one(-from)} points more severe` : `${one(from)} to ${one(to)} points milder`),
  severityHint: 'By few cases little is known of a reviewer: where the interval runs from more severe to milder, the scores do not tell which they are. It takes the spread of cases, of severity and of chance as known: with few cases or reviewers it is too narrow.',
  firmnessTitle: 'How firmly cases are among the first',
  firmness: (first: number, { firm, open }: { firm: number; open: number }, all: number): string =>
    `Of ${cases(all)} ${firm === 0 ? 'none is' : firm === 1 ? '1 is' : `${firm} are`} firmly ${among(first)}, and ${open === 0 ? 'the others are firmly not.' : `${open}${firm > 0 ? ' more' : ''} may be or may not: the cut between them is not certain.`}`,
  firmnessHint: (draws: number): string => `It is counted over ${draws.toLocaleString('en-GB')} draws of all cases at once, by calibrated score. Firmly is in 95 of 100 draws or more. The draws take the spread of cases, of severity and of chance as known: with few cases or reviewers they are surer than they should be. Where the cut is not certain, read the cases on both sides of it.`,
  firstOf: (first: number): string => (first === 1 ? 'First in' : `Among the first ${first} in`),
  ofDraws,
  amongFirst: (first: number, share: number): string => `${among(first)} in ${ofDraws(share)}`,
  stabilityTitle: 'If the weights were a little different',
  stability: (allKept: number, uncertain: readonly string[]): string =>
    `The weights of the rubric are a judgement. In 1,000 sets of weights, each weight up to 25 % lower or higher, ${allKept === 1 ? 'every case keeps its rank by case score in all of them: the order does not hang on the exact weights.' : `every case keeps its rank by case score in ${share(allKept)} of them.${uncertain.length === 0 ? '' : ` ${uncertain.length === 1 ? 'The rank' : 'The ranks'} of ${named(uncertain)} ${uncertain.length === 1 ? 'hangs' : 'hang'} most on the exact weights: read what sets ${uncertain.length === 1 ? 'it' : 'them'} apart from the next before you use ${uncertain.length === 1 ? 'it' : 'them'}.`}`}`,
  stabilityHint: 'It says nothing of who reviewed: that is what the interval of the calibrated rank says.',
  kept: 'Keeps it in',
  keptRange: 'Ranks it takes',
  keptShare: share,
  bandHeader: 'Band, any one weight 25 % off',
  bands: (open: readonly string[]): string => (open.length === 0 ? 'With any one weight 25 % lower or higher no case comes into another band of the rubric.' : `With any one weight 25 % lower or higher ${named(open)} could come into another band of the rubric.`),
  ordinalTitle: 'Check by the orders alone',
  ordinal: (agreement: number | null, alike: boolean): string =>
    alike
      ? 'By calibrated scores all cases are alike, so there is no order to compare the orders of the reviewers with.'
      : agreement === null
        ? 'The orders in which reviewers put the cases give no order to compare with.'
        : `The orders alone in which each reviewer put the cases (Plackett–Luce) ${agreement >= 0.7 ? 'say much the same as' : agreement >= 0.3 ? 'partly agree with' : 'do not agree with'} the calibrated scores: Kendall’s tau-b ${agreement.toLocaleString('en-GB', { maximumFractionDigits: 2 })} of 1.${agreement >= 0.7 ? '' : ' Look at the scores themselves before you use the ranks.'}`,
  how: 'How it was calculated, and how to check it',
  model: 'A score is taken as case plus reviewer plus chance. Calibrated scores come from a mixed model, its variances by restricted maximum likelihood; the same by least squares stands beside them. The case score is the one that the evaluation shows: criterion by criterion over all its reviewers, by the weights of the rubric, as it was when the run was made.',
  tracks: 'The case score weighs every criterion as the rubric says. Calibration does not: it takes each reviewer’s own score, over the criteria of their tracks, as one figure, and what a track is easier or harder in counts as severity of its reviewers. So the two can put cases in another order for that reason alone.',
  seed: (seed: number, draws: number, method: string): string => `Seed ${seed}, ${draws.toLocaleString('en-GB')} draws, method ${method}.`,
  hash: (hash: string): string => `Input: SHA-256 ${hash}`,
  digest: (digest: string): string => `File: SHA-256 ${digest}. The record of each case names it.`,
  table: 'Download the figures as a table (CSV)',
  reviewerTable: 'Download the figures of the reviewers as a table (CSV)',
  file: 'Download the run with its input (JSON)',
  csv: {
    columns: (credibility: number): string[] => [
      'Reference', 'Evaluation', 'Innovation', 'Simulated', 'Reviewers', 'Case score', 'Rank by case score', 'Mean of reviewers',
      'Calibrated score', `Calibrated score, ${percent(credibility)} from`, `Calibrated score, ${percent(credibility)} to`, 'By least squares', 'Expected rank', `Rank, ${percent(credibility)} from`, `Rank, ${percent(credibility)} to`,
    ],
    amongFirst: (first: number): string => `Among the first ${first}, share of draws`,
    weights: ['Keeps its rank under other weights, share of draws', 'Rank under other weights from', 'Rank under other weights to', 'Score with one weight 25 % off from', 'Score with one weight 25 % off to'],
    reviewers: (credibility: number): string[] => ['Reviewer', 'Cases scored', 'Points above the average reviewer', `Points above, ${percent(credibility)} from`, `Points above, ${percent(credibility)} to`, 'By least squares', 'Simulated'],
    run: ['Stage', 'Rubric', 'What it is', 'Result', 'Method', 'Calibrated at', 'Run', 'SHA-256 of the run'],
    yes: 'yes',
    no: 'no',
  },
  verify: 'Whoever has the file can run it again with “npx waymark verify-calibration FILE”: the same bytes come out.',
} as const;

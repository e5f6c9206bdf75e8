/**
 * Who sees what of an evaluation, as people read it. It is written by hand: nothing here is taken from the code that
 * decides, and a field of the schema that has no line here fails.
 *
 *   s  what staff see, to the byte     .  nothing (null)     ~  a version of their own
 *   ?  nothing until they are told, and then what staff see
 */
export const FIELDS = `
field               staff  reviewer  site  auditor  team
id                    s       s       s       s      s
reference             s       s       s       s      s
number                s       s       s       s      s
simulated             s       s       s       s      s
innovationId          s       s       s       s      s
innovationName        s       s       s       s      s
organisationName      s       s       s       s      s
programmeId           s       s       s       s      s
pipeline              s       s       s       s      s
pipelineVersionId     s       s       s       s      s
stage                 s       s       ~       s      ~
stageTitle            s       s       ~       s      ~
run                   s       s       ~       s      ~
since                 s       s       ~       s      ~
announcedStage        s       .       .       s      .
version               s       s       .       s      .
dueAt                 s       s       .       s      .
limit                 s       s       .       s      .
clocks                s       .       .       .      .
runs                  s       .       .       s      .
timeline              s       .       .       s      s
expected              s       .       .       .      s
appealBy              s       .       .       .      s
whatBlocks            s       .       .       .      ~
proposal              s       .       .       .      .
conditions            s       .       .       s      ~
requests              s       s       .       .      ~
holds                 s       .       .       .      .
decisions             s       .       .       ~      ~
feedback              s       .       .       .      ~
assignments           s       .       .       .      .
reviews               s       ~       .       .      .
caseScore             s       .       .       .      .
votes                 s       .       .       .      .
determinations        s       .       .       .      .
conflicts             s       .       .       .      .
submissions           s       s       .       .      s
packs                 s       s       .       .      s
documents             s       ~       ~       .      ~
assessments           s       s       .       .      ~
importedPassports     s       s       .       .      s
sites                 s       .       ~       .      ~
measures              s       s       s       .      ~
readings              s       .       ~       .      .
groupReadings         .       .       ~       .      .
stopFirings           s       .       ~       .      .
pilotPlan             s       s       s       .      ?
planVersions          s       ~       ~       .      ~
planAmendment         s       .       .       .      .
settledAmendments     s       .       .       .      .
rebases               s       .       ~       .      .
incidents             s       .       ~       .      .
pilotMoney            s       .       .       .      .
budgetImpact          s       .       .       .      .
pilotReport           s       .       ~       .      .
frozenReports         s       .       ~       .      .
residualRisk          s       .       ~       .      ~
hazardMatrix          s       .       s       .      s
unreadMessages        ~       ~       .       .      ~
rollOut               s       .       .       ~      ~
uptake                s       .       .       ~      ~
`;

/**
 * How people stand to one evaluation, from state to state. `none` is answered as what does not exist; `out` is
 * somebody who is not signed in.
 *
 *   draft → triage → review (open round) → panel (that round closed) → scored (the panel’s too) →
 *   decided (a pilot recommended, not told) → pilot → adoption (its round closed) → adopted (not told) →
 *   ended (adoption withdrawn and told; the innovator may appeal)
 */
export const PEOPLE = `
person                  draft     triage    review    panel     scored    decided   pilot     adoption  adopted   ended
coordinator             staff     staff     staff     staff     staff     staff     staff     staff     staff     staff
triage officer          staff     staff     staff     staff     staff     staff     staff     staff     staff     staff
chair                   staff     staff     staff     staff     staff     staff     staff     staff     staff     staff
decider                 staff     staff     staff     staff     staff     staff     staff     staff     staff     staff
pilot lead              staff     staff     staff     staff     staff     staff     staff     staff     staff     staff
administrator by glass  staff     staff     staff     staff     staff     staff     staff     staff     staff     staff
owner                   team      team      team      team      team      team      team      team      team      team
editor                  team      team      team      team      team      team      team      team      team      team
viewer                  team      team      team      team      team      team      team      team      team      team
insider in the team     team      team      team      team      team      team      team      team      team      team
reviewer to be          none      none      reviewer  reviewer  reviewer  reviewer  reviewer  reviewer  reviewer  reviewer
accepted reviewer       none      none      reviewer  reviewer  reviewer  reviewer  reviewer  reviewer  reviewer  reviewer
submitted reviewer      none      none      reviewer  reviewer  reviewer  reviewer  reviewer  reviewer  reviewer  reviewer
panel member            none      none      none      none      reviewer  reviewer  reviewer  reviewer  reviewer  reviewer
declined reviewer       none      none      none      none      none      none      none      none      none      none
released reviewer       none      none      none      none      none      none      none      none      none      none
recused reviewer        none      none      none      none      none      none      none      none      none      none
conflicted reviewer     none      none      none      none      none      none      none      none      none      none
conflicted staff        none      none      none      none      none      none      none      none      none      none
chair in conflict       none      none      none      none      none      none      none      none      none      none
decider in conflict     none      none      none      none      none      none      none      none      none      none
site lead               none      none      none      none      none      site      site      site      site      site
lead of another site    none      none      none      none      none      none      none      none      none      none
auditor                 auditor   auditor   auditor   auditor   auditor   auditor   auditor   auditor   auditor   auditor
administrator           none      none      none      none      none      none      none      none      none      none
rival innovator         none      none      none      none      none      none      none      none      none      none
staff elsewhere         none      none      none      none      none      none      none      none      none      none
disabled staff          out       out       out       out       out       out       out       out       out       out
nobody                  out       out       out       out       out       out       out       out       out       out
`;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/));

/** The symbols of each field, by relation. */
export const symbolsOf = (relation: string): Map<string, string> => {
  const [head, ...lines] = rows(FIELDS);
  const column = head!.indexOf(relation);
  return new Map(lines.map((line) => [line[0]!, line[column]!]));
};

export const STATES = rows(PEOPLE)[0]!.slice(1);

/** Everybody with the relation in which they stand to the evaluation in a state. */
export const peopleIn = (state: string): [string, string][] => {
  const [head, ...lines] = rows(PEOPLE);
  return lines.map((line) => [line[0]!, line[head!.indexOf(state)]!]);
};

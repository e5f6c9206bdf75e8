const HEADER = `# How an evaluation moves

<!-- Drawn from the pipeline by \`npm run diagram\`: change the pipeline, not this. -->
`;

/**
 * The lifecycle of a pipeline as Markdown: a Mermaid state diagram of its stages, transitions and appeals, then for
 * each stage who may take what, under which guards.
 *
 * @param definition a pipeline version, see libs/domain/src/pipeline/definition.ts
 */
export const lifecycleText = (definition) => {
  const leaving = new Map(definition.stages.map((stage) => [stage.id, transitionsOf(definition, stage)]));
  const stages = definition.stages.filter(({ id }) => leaving.get(id).length > 0);
  return [
    HEADER,
    `${definition.title}, \`${definition.id}@${definition.version}\`. An end stage is left only by an appeal.\n`,
    ['```mermaid', ...diagram(definition, leaving), '```', ''].join('\n'),
    ...stages.map((stage) => section(definition, stage, leaving.get(stage.id))),
  ].join('\n');
};

const transitionsOf = ({ globalTransitions }, { kind, transitions }) => [
  ...transitions,
  ...globalTransitions.filter(({ fromKinds }) => fromKinds.includes(kind)),
];

const diagram = (definition, leaving) => [
  'stateDiagram-v2',
  ...definition.stages.map(({ id, title }) => `  state "${title}" as ${name(id)}`),
  arrow('[*]', name(definition.startStage)),
  ...definition.stages.flatMap(({ id, kind }) => [
    ...leaving.get(id).map(({ to, label }) => arrow(name(id), name(to), label)),
    ...(kind === 'end' ? [arrow(name(id), '[*]')] : []),
  ]),
  ...definition.appeals.rules.flatMap((rule) => appealed(definition, rule)),
];

const appealed = (definition, { endStage, results }) =>
  results.flatMap((result) => {
    if (result.toStage) return [arrow(name(endStage), name(result.toStage), `Appeal, ${result.id}`)];
    const taken = definition.stages.find(({ id }) => id === result.fromStage)?.transitions.find(({ id }) => id === result.transition);
    return taken ? [arrow(name(endStage), name(taken.to), `Appeal, ${result.id}`)] : [];
  });

const section = (definition, { title, kind, sla }, transitions) => `## ${title}

A stage of the kind ${kind}${sla ? `, with a limit of ${sla.workingDays} working days` : ''}.

| Transition | To | Who | Guards |
| --- | --- | --- | --- |
${transitions.map((transition) => row(definition, transition)).join('\n')}
`;

const row = ({ stages, roles }, { label, to, trigger, byRoles, guards }) => {
  const who = trigger === 'auto' ? 'of itself' : byRoles.map((role) => titleOf(roles, role)).join(', ');
  const asked = guards.map(({ type, not }) => `${not ? 'not ' : ''}\`${type}\``).join(', ') || 'none';
  return `| ${label} | ${titleOf(stages, to)} | ${who} | ${asked} |`;
};

const titleOf = (titled, wanted) => titled.find(({ id }) => id === wanted)?.title ?? wanted;

/** Mermaid reads a hyphen in a name as the beginning of an arrow. */
const name = (id) => id.replaceAll('-', '_');

const arrow = (from, to, label) => `  ${from} --> ${to}${label ? ` : ${label}` : ''}`;

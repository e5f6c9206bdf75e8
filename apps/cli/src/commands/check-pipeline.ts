import { publishRefusals, readDefinition } from '@waymark/domain/pipeline/publish';
import type { ShapeProblem } from '@waymark/domain/pipeline/publish';
import { command } from '../command.ts';
import { FileProblem } from '../file-problem.ts';
import type { Outcome, Say } from '../outcome.ts';
import { publishContent } from '../publish-content.ts';
import { readJsonFile } from '../read-json-file.ts';

/**
 * The publish checks of the pipeline in a file, which holds the definition or an object with one under `pipeline`.
 * Head counts are those of its `rolePools`.
 *
 * @throws FileProblem where the file cannot be read or does not hold the shape of a pipeline
 */
export const checkPipeline = (file: string, say: Say): Outcome => {
  const value = readJsonFile(file, say);
  const isWrapped = typeof value === 'object' && value !== null && 'pipeline' in value;
  const { definition, problems } = readDefinition(isWrapped ? value.pipeline : value);
  if (problems.length > 0) throw new FileProblem(file, problems.map((problem) => faultOf(problem, isWrapped)));
  const refusals = publishRefusals(definition, publishContent(definition.guardRegistry));
  const count = refusals.length === 1 ? '1 refusal' : `${refusals.length} refusals`;
  say(`${definition.id}@${definition.version}: ${refusals.length === 0 ? 'may be published' : count}`);
  return { exitCode: refusals.length === 0 ? 0 : 1, document: { ok: refusals.length === 0, refusals } };
};

const faultOf = ({ at, message }: ShapeProblem, isWrapped: boolean): { place: string; message: string } => ({
  place: isWrapped ? `pipeline${at && `/${at}`}` : at,
  message,
});

export const checkPipelineCommand = command({
  usage: 'check-pipeline <file>',
  summary: 'Say whether a pipeline may be published, and every reason why not',
  describe: (yargs) =>
    yargs.positional('file', {
      type: 'string',
      demandOption: true,
      describe: 'JSON file with a pipeline definition, or with one under "pipeline"; head counts from its rolePools',
    }),
  run: ({ file }, say) => checkPipeline(file, say),
});

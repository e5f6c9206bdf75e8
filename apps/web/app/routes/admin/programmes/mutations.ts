import { graphql } from '../../../graphql.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

export const CREATE_PROGRAMME = graphql(
  `
    mutation CreateProgramme($input: CreateProgrammeInput!) {
      createProgramme(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const PUBLISH_PIPELINE = graphql(
  `
    mutation PublishPipeline($input: PublishPipelineInput!) {
      publishPipeline(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const RETIRE_PIPELINE = graphql(
  `
    mutation RetirePipeline($input: RetirePipelineInput!) {
      retirePipeline(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const SET_CONTACT = graphql(
  `
    mutation SetProgrammeContact($input: SetProgrammeContactInput!) {
      setProgrammeContact(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const DRY_RUN = graphql(`
  query DryRunPipeline($programmeId: String!, $definition: JSON, $pack: String) {
    dryRunPipeline(programmeId: $programmeId, definition: $definition, pack: $pack) {
      evaluationId
      reference
      simulated
      stage
      stageKept
      opens
      closes
    }
  }
`);

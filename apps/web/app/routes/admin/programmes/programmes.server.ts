import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { rolesIn } from '../../staff/evaluation/my-roles.ts';
import { MY_ROLES } from '../../staff/frame/fragments.ts';
import { PROBLEMS } from '../../../texts/problems.ts';

const PROGRAMMES = graphql(
  `
    query Programmes {
      me {
        ...MyRoles
      }
      programmes {
        id
        code
        name
        demonstration
        contact
        replyDays
        pipelines {
          id
          pin
          status
          contentHash
          publishedAt
        }
      }
    }
  `,
  [MY_ROLES],
);
const PACKS = graphql(`
  query PipelinePacks {
    pipelinePacks {
      pin
      title
    }
  }
`);

export type Programme = ResultOf<typeof PROGRAMMES>['programmes'][number];
export type Pack = ResultOf<typeof PACKS>['pipelinePacks'][number];

/** Every programme with its pipelines, and whether whoever looks may add one. */
export const loadProgrammes = async (request: Request) => {
  const { me, programmes } = await load(request, PROGRAMMES);
  return { programmes, mayAdd: me.roles.some(({ role, programmeId }) => role === 'administrator' && programmeId === null) };
};

/** One programme, with the packs for those who may publish there. @throws a 404 page where there is none */
export const loadProgramme = async (request: Request, id: string) => {
  const { me, programmes } = await load(request, PROGRAMMES);
  const programme = programmes.find((one) => one.id === id);
  if (!programme) throw new Response(PROBLEMS.noProgramme, { status: 404 });
  const mayPublish = rolesIn(me, id).some((role) => role === 'administrator' || role === 'programme-lead');
  const mayMakeExercises = me.roles.some(({ role, programmeId }) => role === 'administrator' && programmeId === null);
  // the same people describe a programme and publish in it
  return { programme, mayPublish, mayDescribe: mayPublish, mayMakeExercises, packs: mayPublish ? (await load(request, PACKS)).pipelinePacks : [] };
};

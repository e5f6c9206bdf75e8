import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';

const MODE = graphql(`
  query DesignMode {
    installation {
      mode
    }
  }
`);

/** For loaders of pages with made-up data: the page that says so wherever the installation is not a demonstration. */
export const inDemonstrations = async (request: Request): Promise<null> => {
  const { installation } = await load(request, MODE);
  if (installation.mode !== 'demonstration') throw new Response('Only demonstrations have pages with made-up data.', { status: 404 });
  return null;
};

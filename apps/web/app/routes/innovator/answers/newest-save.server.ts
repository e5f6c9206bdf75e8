import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import type { NewestSave } from './editing-now.ts';

const NEWEST = graphql(`
  query NewestSave($id: String!) {
    installation {
      now
    }
    innovation(id: $id) {
      draftVersion
      savedAt
      savedBy
    }
  }
`);

interface Saved {
  innovation: { draftVersion: number; savedAt: string; savedBy: string };
  installation: { now: string };
}

/** Of a draft that was read: who saved it last, and when. */
export const newestSaveOf = ({ innovation: { draftVersion, savedAt, savedBy }, installation: { now } }: Saved): NewestSave => ({ by: draftVersion > 0 ? savedBy : null, at: savedAt, now });

/** The same, asked anew. @throws a 404 page for whoever is not of the team, as for what is not there */
export const newestSave = async (request: Request, id: string): Promise<NewestSave> => newestSaveOf(await load(request, NEWEST, { id }));

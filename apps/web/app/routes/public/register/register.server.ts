import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const SHOWN = graphql(`
  fragment ShownEntry on RegisterEntry @_unmask {
    reference
    name
    organisation
    decidingBody
    outcome
    state
    label
    explanation
    announcedAt
    since
    changedAt
    simulated
    conditions {
      text
      dueOn
      metOn
    }
    reasons {
      text
      toldOn
    }
    evidence {
      madeOn
      sites
      met
      targets
      amendedOn
      measures {
        name
        main
        verdict
      }
    }
    liveIn {
      region
      live
    }
  }
`);

const LIST = graphql(
  `
    query Register($search: String, $first: Int!, $after: String, $changedFirst: Boolean!) {
      installation {
        mode
      }
      register(search: $search, first: $first, after: $after, changedFirst: $changedFirst) {
        total
        next
        entries {
          ...ShownEntry
        }
      }
    }
  `,
  [SHOWN],
);

const ENTRY = graphql(
  `
    query RegisterEntry($reference: String!) {
      installation {
        now
      }
      registerEntry(reference: $reference) {
        ...ShownEntry
      }
    }
  `,
  [SHOWN],
);

export type Entry = ResultOf<typeof ENTRY>['registerEntry'];

/** Most entries that the API gives at once. */
export const MOST = 50;

/** A page of the register, as its address asks for it: words in `q`, a place in `after`; those told last first, or those that changed last. */
export const loadRegister = async (request: Request, first: number, { changedFirst = false } = {}) => {
  const asked = new URL(request.url).searchParams;
  const [words, after] = [(asked.get('q') ?? '').trim().slice(0, 200), asked.get('after') ?? ''];
  const { installation, register } = await load(request, LIST, { search: words || null, first, after: after || null, changedFirst });
  return { ...register, words, isFirst: after === '', demonstration: installation.mode === 'demonstration' };
};

/** @throws the page that was not found, for whatever is not on the register */
export const loadEntry = async (request: Request, reference: string) => {
  const { installation, registerEntry } = await load(request, ENTRY, { reference });
  return { entry: registerEntry, now: installation.now };
};

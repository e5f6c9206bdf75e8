import { Card } from '../../../components/content/card.tsx';
import { SimilarList, type ShownSimilar } from '../../../components/evaluation/similar-list.tsx';
import { SIMILAR } from '../../../texts/similar.ts';
import { StateTag } from '../../public/register/state-tag.tsx';

/** An entry of the register, with where it stands now. */
export type ShownEntry = ShownSimilar & { standing: { state: string; label: string; simulated: boolean } };

/** What says the like of an innovation that is being written: the team's own, and what everybody reads on the register. */
export const SimilarKnown = ({ own, register }: { own: readonly ShownSimilar[]; register: readonly ShownEntry[] }) =>
  own.length + register.length > 0 ? (
    <Card heading={SIMILAR.heading} headingLevel={2} headingSize="m">
      {own.length > 0 ? (
        <>
          <p>{SIMILAR.ownText}</p>
          <SimilarList similar={own} />
        </>
      ) : null}
      {register.length > 0 ? (
        <>
          <p>{SIMILAR.registerText}</p>
          <SimilarList similar={register} beside={({ standing }) => <StateTag {...standing} />} />
        </>
      ) : null}
    </Card>
  ) : null;

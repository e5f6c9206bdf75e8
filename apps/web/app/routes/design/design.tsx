import type { LoaderFunctionArgs } from 'react-router';
import { PageHeading } from '../../components/page-heading.tsx';
import { titled } from '../../shell/title.ts';
import { Content } from './content.tsx';
import { Errors } from './errors.tsx';
import { Evaluation } from './evaluation.tsx';
import { Forms } from './forms.tsx';
import { Frames } from './frames.tsx';
import { inDemonstrations } from './in-demonstrations.server.ts';
import { Lists } from './lists.tsx';
import { PageFrame } from './page-frame.tsx';
import { Problems } from './problems.tsx';
import { Signs } from './signs.tsx';

export const loader = ({ request }: LoaderFunctionArgs) => inDemonstrations(request);

export const meta = ({ matches }: { matches: Parameters<typeof titled>[0] }) => [titled(matches, 'Design system')];

/** Every component in its states, with made-up data: for those who build pages, and for the accessibility tests. */
export default function Design() {
  return (
    <>
      <PageHeading caption="Waymark" size="xl">
        Design system
      </PageHeading>
      <p>Every component in its states. The innovations, people and numbers here are made up.</p>
      <PageFrame />
      <Signs />
      <Frames />
      <Content />
      <Forms />
      <Errors />
      <Lists />
      <Evaluation />
      <Problems />
    </>
  );
}

import { ButtonLink } from '../../components/form/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { JOIN } from '../../texts/team.ts';

/** What stands where there is nothing to answer: it is declined, it counts no more, or nobody is signed in yet (`signIn` is the token). */
export const InvitationNotice = ({ declined, signIn }: { declined: boolean; signIn: string | null }) =>
  signIn ? (
    <>
      <PageHeading>{JOIN.signInTitle}</PageHeading>
      <p>{JOIN.signInText}</p>
      <ButtonLink href={`/sign-in/start?invitation=${encodeURIComponent(signIn)}&return=${encodeURIComponent(`/team-invitations/${signIn}`)}`} variant="login">
        {JOIN.signIn}
      </ButtonLink>
    </>
  ) : (
    <>
      <PageHeading>{declined ? JOIN.declined : JOIN.over}</PageHeading>
      <p>{declined ? JOIN.declinedText : JOIN.overText}</p>
      <p>
        <a href="/">{JOIN.home}</a>
      </p>
    </>
  );

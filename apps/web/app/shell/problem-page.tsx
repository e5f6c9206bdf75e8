const PAGES: Record<number, { title: string; next: string }> = {
  400: { title: 'We cannot read what you sent', next: 'Go back, check the address or what you entered, and try again.' },
  401: { title: 'Sign in to see this page', next: 'Sign in, and you will come back to this page.' },
  403: { title: 'You cannot do this', next: 'Your roles do not let you see or do this. If you think they should, ask an administrator.' },
  404: { title: 'Page not found', next: 'If you typed the address, check it. If you followed a link, what it led to may have been moved, or may not be yours to see.' },
  409: { title: 'Somebody was first', next: 'What you sent was changed or decided by somebody else meanwhile. Go back, reload the page and look at it again.' },
  503: { title: 'Waymark is being looked after', next: 'Nothing that you saved is lost. Try again in a few minutes.' },
  500: { title: 'There is a problem on our side', next: 'Nothing that you saved is lost. Try again later; if it happens again, tell the programme office what you did.' },
};

/** A page for what went wrong: what it is, and what to do. */
export const ProblemPage = ({ status, detail }: { status: number; detail: string }) => {
  const { title, next } = PAGES[status] ?? PAGES[500]!;
  return (
    <div className="nhsuk-grid-row">
      <title>{`${title} – Waymark`}</title>
      <div className="nhsuk-grid-column-two-thirds">
        <h1 className="nhsuk-heading-l">{title}</h1>
        {detail && detail !== title ? <p>{detail}</p> : null}
        <p>{next}</p>
        <p>
          <a href="/">Go to the start page</a>
        </p>
      </div>
    </div>
  );
};

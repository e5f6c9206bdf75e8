/** Lets pairs of writers go on side by side, and one of them alone where it takes the server away from all. */
export const turns = () => {
  let under = 0;
  let last = Promise.resolve();
  const waiting = [];
  const left = () => {
    under -= 1;
    if (under === 0) for (const go of waiting.splice(0)) go();
  };
  return {
    /** Beside others. */
    beside: async (play) => {
      await last;
      under += 1;
      await play().finally(left);
    },
    /** When all others have ended what they do, and before they go on. */
    alone: async (play) => {
      const before = last;
      let end;
      last = new Promise((resolve) => (end = resolve));
      await before;
      if (under > 0) await new Promise((resolve) => waiting.push(resolve));
      await play().finally(end);
    },
  };
};

/** Asked where neither the server nor the browser has what was written. */
export const LEAVING = 'What you wrote is not saved, and this browser does not keep it. If you leave this page, it is lost. Leave all the same?';

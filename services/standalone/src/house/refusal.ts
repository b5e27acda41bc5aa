/** A reason not to start that its reader can do something about: printed as one sentence, exit code 1. */
export class StartRefused extends Error {}

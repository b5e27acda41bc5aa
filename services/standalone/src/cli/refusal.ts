/** A reason not to go on that the person at the keyboard can act on: one sentence, exit code 1. */
export class CommandRefused extends Error {}

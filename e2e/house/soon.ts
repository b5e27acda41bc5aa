/**
 * How many milliseconds may pass until somebody sees what another did. On a calm machine it is a fifth of a second;
 * the promise is one second, and the rest is for machines that do other things beside these tests.
 */
export const soon = 3_000

export { createCommandHandler } from './command-handler.ts'
export type { CommandHandler, CommandHandlerOptions } from './command-handler.ts'
export type { CommandOutcome } from './outcome.ts'

export { prepareRegistry } from './migrations.ts'
export * from './parked-events.ts'
export * from './projection-registry.ts'

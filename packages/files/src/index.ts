export * from './file-store.ts'
export { openFileStore } from './open-file-store.ts'
export * from './settings.ts'

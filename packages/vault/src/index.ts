export { loadOrCreateKey } from './key-file.ts'
export { openVault } from './open-vault.ts'
export type { VaultOptions } from './open-vault.ts'
export * from './vault.ts'

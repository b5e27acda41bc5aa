export type { Pool, PoolClient } from 'pg'
export * from './pool.ts'
export * from './transaction.ts'

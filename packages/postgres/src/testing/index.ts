import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { testCluster } from './test-cluster.ts'

export { stopIdleTestCluster } from './test-cluster.ts'

export interface TestDatabase {
  readonly connectionString: string
  readonly pool: pg.Pool
  /** Ends the pool and deletes the database with the roles called after it; other connections to it are cut. */
  readonly drop: () => Promise<void>
}

/**
 * An empty database of one's own on a real server, in about 40 ms. The server is shared by all specifications and
 * outlives them; `stopIdleTestCluster` ends it.
 */
export const openTestDatabase = async (): Promise<TestDatabase> => {
  const { admin, connectionString } = await testCluster()
  const name = `test_${Date.now()}_${randomBytes(4).toString('hex')}`
  await admin.query(`create database ${name}`)
  const own = connectionString.replace(/\/postgres$/, `/${name}`)
  const pool = new pg.Pool({ connectionString: own, max: 5 })
  pool.on('error', () => undefined)
  return {
    connectionString: own,
    pool,
    drop: async () => {
      await pool.end()
      await admin.query(`drop database if exists ${name} with (force)`)
      await admin.query(`drop role if exists ${name}_app, ${name}_owner`)
    },
  }
}

import { Redis } from 'ioredis'
import { expect, it } from 'vitest'
import { jobsContract } from './contract.ts'
import { findRedisServer, startRedis } from './redis-server.ts'

const binary = findRedisServer(process.env['PATH'] ?? '')
const inContinuousIntegration = process.env['CI'] === 'true'
const missing = 'No redis-server on the PATH: the Redis back end of the job queue is NOT tested. Install redis-server.'

if (binary) {
  jobsContract('Redis', async () => {
    const { redisUrl, stop } = await startRedis(binary)
    const client = new Redis(redisUrl)
    return {
      store: { redisUrl },
      wipe: async () => {
        await client.flushall()
      },
      stop: async () => {
        client.disconnect()
        await stop()
      },
    }
  })
} else {
  it('knows that Redis may be missing on a laptop and must not be in continuous integration', () => {
    process.stderr.write(`\n!!! ${missing}\n\n`)
    expect(inContinuousIntegration, missing).toBe(false)
  })
}

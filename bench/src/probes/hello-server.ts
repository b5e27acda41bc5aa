// The least that an HTTP answer costs in Fastify; its processor time is a yardstick for the machine.
import Fastify from 'fastify'

const app = Fastify()
app.post('/graphql', () => ({ hello: 'world' }))
await app.listen({ host: '127.0.0.1', port: 0 })
const address = app.server.address()
process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
process.once('disconnect', () => process.exit(0))

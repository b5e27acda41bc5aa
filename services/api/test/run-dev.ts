// Runs the whole house in memory for a moment: npx tsx services/api/test/run-dev.ts
import { openTestHouse } from './house.ts'

const house = await openTestHouse(process.env['KITH_WEB_DIR'] ? { KITH_WEB_DIR: process.env['KITH_WEB_DIR'] } : {})
process.stdout.write(`${house.url}\n`)
process.on('SIGINT', () => void house.stop().then(() => process.exit(0)))
process.on('SIGTERM', () => void house.stop().then(() => process.exit(0)))

import { randomFrom } from '../data/generator.ts'

const givenNames = ['Jorid', 'Amadou', 'Ilse', 'Tariq', 'Mirko', 'Sora', 'Noor', 'Greta', 'Pavel', 'Çağla']
const familyNames = ['Westerholm', 'Okarafor', 'Brandvold', 'El-Amin', 'Hollowell', "O'Tellan", 'Tanemura', 'Abernant']
const companies = ['Tandem Labs', 'Harbor Health', 'Fjord & Co.', 'Lumen GmbH', '"Stripe-Like, Inc."', 'Data & Sons']
const positions = ['Engineering Manager', 'Backend Developer', 'Product Designer', '"DevOps, Cloud"', 'Data Scientist']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const preamble = `Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n`
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'

/** A Connections.csv of so many different people, as LinkedIn exports it; the same at every call with the same `run`. */
export const connectionsFile = (rows: number, run: string): string => {
  const random = randomFrom(rows)
  const pick = (entries: readonly string[]): string => entries[Math.floor(random() * entries.length)] ?? ''
  const lines = Array.from({ length: rows }, (_, at) => {
    const name = `${pick(givenNames)},${pick(familyNames)} ${at}`
    const on = `${1 + Math.floor(random() * 28)} ${pick(months)} ${2015 + Math.floor(random() * 10)}`
    const url = `https://www.linkedin.com/in/bench-${run}-${at}`
    return `${name},${url},,${pick(companies)},${pick(positions)},${on}\n`
  })
  return preamble + header + lines.join('')
}

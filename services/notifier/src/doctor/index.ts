export { examineMail } from './doctor.ts'
export { readMailSetup } from './environment.ts'

export { appRoleName, ensureAppRole, letAppRoleIn, refuseMightyRole } from './app-role.ts'

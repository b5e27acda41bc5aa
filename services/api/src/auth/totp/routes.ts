import type { FastifyInstance } from 'fastify'
import type { AskingHouse } from '../../account/ask.ts'
import { addOidcCallbackRoute } from '../oidc/callback-route.ts'
import { addOidcStartRoute } from '../oidc/start-route.ts'
import { addOidcUnlinkRoute } from '../oidc/unlink-route.ts'
import { addPasskeyAccountRoutes } from '../passkeys/account-routes.ts'
import { addPasskeyRegistrationRoutes } from '../passkeys/registration-routes.ts'
import { addPasskeySignInRoutes } from '../passkeys/sign-in-routes.ts'
import { addTotpAccountRoutes } from './account-routes.ts'
import { addSecondFactorRoute } from './sign-in-route.ts'

/** Every way in beside a password: codes of an app, passkeys, and the provider of this instance. */
export const addFactorRoutes = (app: FastifyInstance, house: AskingHouse): void => {
  addSecondFactorRoute(app, house)
  addTotpAccountRoutes(app, house)
  addPasskeySignInRoutes(app, house)
  addPasskeyRegistrationRoutes(app, house)
  addPasskeyAccountRoutes(app, house)
  addOidcStartRoute(app, house)
  addOidcCallbackRoute(app, house)
  addOidcUnlinkRoute(app, house)
}

import type { ReferralPackage as Package } from '@kith/domain'
import type { FileId, ReferralId, UserId } from '@kith/kernel'
import { resumeVersion } from '@kith/read-model/queries'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { PackageResume, ReferralPackage } from './types.ts'

/** A package with the request that it belongs to. */
export type PackageRoot = Package & { readonly referralId: ReferralId; readonly seekerId: UserId }

@Resolver(() => ReferralPackage)
export class PackageResolver {
  /** Whoever sees the package may see the résumé in it, in the version that it names. */
  @FieldResolver(() => PackageResume, { nullable: true })
  async resume(@Root() root: PackageRoot, @Ctx() context: ApiContext): Promise<PackageResume | null> {
    if (root.resume === null) return null
    const { system } = asMember(context).services
    const found = await resumeVersion(system, root.resume.fileId as FileId, root.resume.version)
    if (found === undefined || found.ownerId !== root.seekerId) return null
    const { fileId, version, fileName, bytes } = found
    return { fileId, version, fileName, bytes, url: `/api/referrals/${root.referralId}/resume` }
  }
}

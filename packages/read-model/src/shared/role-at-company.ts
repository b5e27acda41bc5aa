/** What is told of a role at a company, whoever offers it or is after it. */
export interface RoleAtCompanyView {
  readonly company: string
  /** `foldText` of the company: what companies are compared by. */
  readonly companyKey: string
  readonly role: string
  readonly department: string
  readonly location: string
  readonly link: string
  readonly notes: string
}

/** The columns of a `RoleAtCompanyView`, of a table that a statement calls `o`. */
export const roleAtCompanyColumns = `o.company, o.company_key as "companyKey", o.role, o.department, o.location, o.link,
  o.notes`

/** Why a whole file cannot be taken, in words for the person who chose it. */
export interface FileRefusal {
  readonly code: string
  readonly message: string
}

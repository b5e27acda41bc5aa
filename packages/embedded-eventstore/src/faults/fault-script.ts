/** The calls a fault can strike. `read` is a read with an end, `subscribe` one without. */
export type FaultTarget = 'append' | 'delete' | 'read' | 'subscribe'

type Aim = {
  readonly on: FaultTarget
  /** Only calls on streams whose name begins so; `$all` for reads and subscriptions of everything. */
  readonly stream?: string
  /** How many matching calls pass unharmed first. */
  readonly skip?: number
  /** How many calls are struck after that: 1 unless said otherwise. */
  readonly times?: number
}

/** What can be made to go wrong, on purpose and countably. */
export type Fault =
  /** The append is durable, but its answer never comes: the connection breaks instead (or hangs). */
  | (Aim & { readonly kind: 'drop-acknowledgement'; readonly on: 'append' | 'delete'; readonly hang?: boolean })
  /** The call is taken up only after a while. */
  | (Aim & { readonly kind: 'delay'; readonly milliseconds: number })
  /** The connection breaks after so many events. */
  | (Aim & { readonly kind: 'cut-stream'; readonly on: 'read' | 'subscribe'; readonly afterEvents: number })
  /** The event after so many others arrives twice. */
  | (Aim & { readonly kind: 'duplicate-delivery'; readonly on: 'subscribe'; readonly afterEvents: number })
  /** The call is refused; with `committed` an append is refused only after it became durable. */
  | (Aim & {
      readonly kind: 'not-leader' | 'deadline-exceeded' | 'resource-exhausted'
      readonly committed?: boolean
    })

export type FaultScript = readonly Fault[]

/** Sets faults while the server runs. */
export type FaultController = {
  /** Adds faults. Returns the way to take them away again. */
  add(...faults: Fault[]): () => void
  clear(): void
  /** How many calls each kind of fault has struck. */
  struck(): Readonly<Record<Fault['kind'], number>>
}

type Armed = { readonly fault: Fault; toSkip: number; left: number }

/** Keeps the armed faults and gives each call the one that is due. */
export class FaultRegister implements FaultController {
  private armed: Armed[] = []
  private readonly counts: Record<Fault['kind'], number> = {
    'drop-acknowledgement': 0,
    delay: 0,
    'cut-stream': 0,
    'duplicate-delivery': 0,
    'not-leader': 0,
    'deadline-exceeded': 0,
    'resource-exhausted': 0,
  }

  constructor(script: FaultScript = []) {
    this.add(...script)
  }

  add(...faults: Fault[]): () => void {
    const added = faults.map((fault) => ({ fault, toSkip: fault.skip ?? 0, left: fault.times ?? 1 }))
    this.armed.push(...added)
    return () => {
      this.armed = this.armed.filter((entry) => !added.includes(entry))
    }
  }

  clear(): void {
    this.armed = []
  }

  struck(): Readonly<Record<Fault['kind'], number>> {
    return { ...this.counts }
  }

  /** The fault that strikes this call, undefined for most. Each call may ask once. */
  take(target: FaultTarget, stream: string): Fault | undefined {
    for (const entry of this.armed) {
      if (entry.fault.on !== target || !stream.startsWith(entry.fault.stream ?? '') || entry.left === 0) continue
      if (entry.toSkip > 0) {
        entry.toSkip--
        continue
      }
      entry.left--
      this.counts[entry.fault.kind]++
      return entry.fault
    }
    return undefined
  }
}

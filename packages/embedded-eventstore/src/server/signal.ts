/** Wakes one waiter. A call before the wait is not lost: the next wait then returns at once. */
export class Signal {
  private raised = false
  private resolve: (() => void) | undefined

  raise(): void {
    this.raised = true
    this.resolve?.()
  }

  async wait(): Promise<void> {
    if (!this.raised) {
      await new Promise<void>((resolve) => {
        this.resolve = resolve
      })
    }
    this.raised = false
    this.resolve = undefined
  }
}

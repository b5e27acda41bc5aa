/** Numbers for names, in order of first appearance. The log stores the number and, once, the name. */
export class Names {
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = []

  get count(): number {
    return this.names.length
  }

  find(name: string): number | undefined {
    return this.numbers.get(name)
  }

  number(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    const number = this.names.length
    this.numbers.set(name, number)
    this.names.push(name)
    return number
  }

  name(number: number): string {
    return this.names[number] ?? ''
  }
}

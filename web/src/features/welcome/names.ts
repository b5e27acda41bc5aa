export type Named = { readonly name: string; readonly company: string | null }

const most = 50

/** People as one writes them down: one on each line, after a comma where they work. At most 50. */
export const namesIn = (text: string): readonly Named[] =>
  text
    .split(/[\r\n;]+/u)
    .map((line) => line.replace(/^[\s•*–-]+/u, ''))
    .flatMap((line) => {
      const [, name = '', company = ''] = /^([^,，،、]*)[,，،、]?(.*)$/u.exec(line) ?? []
      if (name.trim() === '') return []
      return [{ name: name.trim(), company: company.trim() === '' ? null : company.trim() }]
    })
    .slice(0, most)

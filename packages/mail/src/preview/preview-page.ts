import { mailSamples } from './samples.ts'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const styles = `body { margin: 2rem; font: 15px/1.5 system-ui, sans-serif; color-scheme: light dark }
section { margin: 0 0 3rem } .pair { display: flex; gap: 1rem; flex-wrap: wrap; align-items: start }
iframe { border: 1px solid #8886; height: 640px } pre { white-space: pre-wrap; max-width: 60ch; unicode-bidi: plaintext }`

/**
 * A page with every sample (at the width of a phone, of a desk, and as plain text), and the samples themselves: what
 * each file holds, by its name.
 */
export const previewFiles = async (): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>()
  const sections = await Promise.all(
    mailSamples.map(async ({ id, template, content, render }) => {
      const { subject, html, text } = await render()
      files.set(`${id}.html`, html)
      const frames = [360, 700].map(
        (width) =>
          `<iframe title="${id}, ${width} px" loading="lazy" sandbox width="${width}" src="${id}.html"></iframe>`,
      )
      return `<section id="${id}"><h2>${escape(template)}, ${escape(content)}</h2><p><bdi>${escape(subject)}</bdi></p>
<div class="pair">${frames.join('')}<pre>${escape(text)}</pre></div></section>`
    }),
  )
  const list = mailSamples.map(({ id, template, content }) => `<li><a href="#${id}">${template}, ${content}</a></li>`)
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mails of Kith</title><style>${styles}</style>
<h1>Mails of Kith</h1><ul>${list.join('')}</ul>${sections.join('\n')}</html>\n`
  return files.set('index.html', page)
}

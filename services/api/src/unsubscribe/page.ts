import { pageStyle } from './page-style.ts'
import type { Standing } from './stoppable.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)} · Kith</title>
<style>${pageStyle}</style>
</head>
<body><main>
<h1>${escaped(title)}</h1>
${body}
</main></body>
</html>
`

/** A form that posts to the address of the page itself, which holds the token. */
const form = (field: string, words: string, look = ''): string =>
  `<form method="post">${field}<input type="hidden" name="page" value="1"><button${look}>${escaped(words)}</button></form>`

const stopField = '<input type="hidden" name="List-Unsubscribe" value="One-Click">'
const resumeField = '<input type="hidden" name="resume" value="1">'

const wishesOf = ({ wishes }: Standing): string =>
  wishes === null ? '' : `<p class="quiet"><a href="${escaped(wishes)}">Choose what you get</a></p>`

const goTo = ({ address }: Standing): string => `Yours go to <bdi>${escaped(address)}</bdi>.`

/** Asks whether to stop; looking changes nothing. */
const askPage = (standing: Standing): string =>
  page(
    `Stop ${standing.what}?`,
    `<p>${escaped(standing.about)} ${goTo(standing)}</p>
${form(stopField, `Stop ${standing.what}`)}
${wishesOf(standing)}`,
  )

const stoppedPage = (standing: Standing): string =>
  page(
    `You will get no more ${standing.what}`,
    `<p>No more are sent to <bdi>${escaped(standing.address)}</bdi>.${standing.wishes === null ? '' : ' In the app you still find everything.'}</p>
${form(resumeField, `Send me ${standing.what} again`, ' class="plain"')}
${wishesOf(standing)}`,
  )

const resumedPage = (standing: Standing): string =>
  page(
    `You get ${standing.what} again`,
    `<p>${goTo(standing)}</p>
${form(stopField, `Stop ${standing.what}`, ' class="plain"')}
${wishesOf(standing)}`,
  )

/** How things stand, for a person; `acted` right after they did something here. */
export const standingPage = (standing: Standing, { acted }: { readonly acted: boolean }): string => {
  if (standing.isStopped) return stoppedPage(standing)
  return acted ? resumedPage(standing) : askPage(standing)
}

export const notValidTitle = 'This link is not valid'
const whatThen = 'It may have been cut off on its way. Open it from the mail again, or sign in to choose what you get.'

/** The same whatever is wrong with a link: it tells nothing about anybody. */
export const notValidPage = page(notValidTitle, `<p>${whatThen}</p>`)

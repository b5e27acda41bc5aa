import { plain } from './words.ts'

const roleWords = new RegExp(
  '(?:engineer|developer|programmer|manager|designer|analyst|scientist|architect|\\blead\\b|director|consultant|' +
    'specialist|coordinator|nurse|teacher|\\bintern\\b|internship|trainee|apprentice|assistant|officer|administrator|' +
    'technician|accountant|recruiter|head of|product owner|scrum master|researcher|writer|editor|marketer|' +
    'representative|executive|advisor|support|operator|driver|controller|buyer|planner|' +
    'entwickler|ingenieur|leiter|berater|werkstudent|sachbearbeiter|kaufmann|kauffrau|referent|techniker|pfleger|' +
    'developpeu|ingenieur|charge[e]? d|chef de|stagiaire|desarrollador|ingenier|gerente|analista|desenvolvedor|' +
    'engenheir|sviluppator|ingegner|ontwikkelaar|utvikler|udvikler|utvecklare|инженер|разработчик|менеджер|' +
    'аналитик|дизаинер|エンシニア|開発|工程师|工程師|开发|经理|经理|设计师|مهندس|מהנדס|' +
    '\\((?:[mwfdxi]\\s?[/|*]\\s?){1,3}[mwfdxi]\\))',
  'u',
)
// Letters that break into parts when accents go have to be looked for as they are written.
const wholeRoleWords = /개발자|엔지니어|매니저|디자이너|エンジニア|デザイナー|дизайнер/u

/** Whether a short piece of text names a role. */
export const isRole = (text: string): boolean => roleWords.test(plain(text)) || wholeRoleWords.test(text)

const awayWords =
  /\b(?:remote|hybrid|on-?site|in office|home ?office|work from home|teletravail|remoto|deutschlandweit)\b|リモート|远程|удаленн/u
const knownPlaces: ReadonlySet<string> = new Set(
  (
    'amsterdam|athens|austin|barcelona|basel|bergen|berlin|bern|boston|brussels|bucharest|budapest|chicago|cologne|' +
    'copenhagen|denver|dublin|dusseldorf|edinburgh|frankfurt|geneva|graz|hamburg|helsinki|istanbul|koln|krakow|' +
    'lisbon|london|los angeles|lyon|madrid|manchester|melbourne|milan|montreal|munich|munchen|new york|oslo|paris|' +
    'porto|prague|rome|san francisco|seattle|singapore|stockholm|sydney|tallinn|tel aviv|tokyo|toronto|vancouver|' +
    'vienna|wien|warsaw|zurich|austria|belgium|canada|denmark|deutschland|estonia|europe|finland|france|germany|' +
    'india|ireland|israel|italy|japan|netherlands|norway|poland|portugal|spain|sweden|switzerland|schweiz|' +
    'united kingdom|uk|united states|usa|us|emea|москва|санкт-петербург|киев|東京|大阪|北京|上海|서울'
  )
    .split('|')
    .map(plain),
)
const pair = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ -]*(?:, ?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ -]*){1,3}(?: ?\([^)]*\))?$/u
const firms = /\b(?:inc|ltd|llc|gmbh|ag|co|corp|plc|sa|srl|bv|oy|ab|as|kg|se)\.?$/i

/** Whether a short piece of text names where the work is. */
export const isPlace = (text: string): boolean => {
  const said = plain(text)
  if (isRole(text)) return false
  if (awayWords.test(said) || knownPlaces.has(said.replace(/\s*\(.*$/, ''))) return true
  return pair.test(text) && !firms.test(text) && text.split(' ').length <= 7
}

const noise = new RegExp(
  '^(?:apply|apply now|easy apply|save|saved|share|show all|follow|promoted.*|reposted.*|posted.*|back|back to .*|' +
    'see all jobs|view all jobs|skip to .*|sign in|log in|menu|home|jobs|careers|job description|about the job|' +
    'jetzt bewerben|bewerben|merken|postuler|linkedin|indeed(?:\\.com)?|glassdoor|xing|stepstone|' +
    '.*\\b(?:hours?|days?|weeks?|months?|tagen?|wochen?|monat(?:en)?|jours?) ?(?:ago)?|vor .*|il y a .*|' +
    '.*\\b(?:applicants?|views?|followers|employees|bewerber|people clicked apply)|' +
    '(?:full|part)[- ]time|vollzeit|teilzeit|temps plein|contract|permanent|temporary|festanstellung|mid-senior level|' +
    'entry level|new|actively recruiting|logo|.* logo|company logo.*)$',
  'u',
)

/** Whether a short piece of text is of the page around a posting and says nothing. */
export const isNoise = (text: string): boolean => {
  const said = plain(text).replace(/[.!…]+$/, '')
  return !/[\p{L}\p{N}]/u.test(said) || noise.test(said)
}

/** Whether a short piece of text could be a name: no sentence, and not many words. */
export const isNamelike = (text: string): boolean =>
  text.length <= 100 &&
  text.split(/\s+/).length <= 9 &&
  (!/[.!?;。！？:：]$/u.test(text) ||
    (text.length <= 60 && /\b(?:\p{L}\.)*\p{L}{1,4}\.$/u.test(text) && firms.test(text)))

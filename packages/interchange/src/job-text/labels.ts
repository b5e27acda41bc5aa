import type { Guess } from './draft.ts'
import { plain } from './words.ts'

type Field = keyof Guess

const written: Readonly<Record<Field, string>> = {
  company:
    'company|company name|hiring company|employer|organization|organisation|unternehmen|firma|arbeitgeber|entreprise|' +
    'société|employeur|empresa|compañía|azienda|bedrijf|werkgever|virksomhed|bedrift|arbeidsgiver|företag|' +
    'arbetsgivare|yritys|şirket|компания|работодатель|会社|会社名|企業名|公司|회사|الشركة|חברה',
  role:
    'role|position|job title|title|job|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|cargo|vaga|ruolo|' +
    'posizione|functie|stilling|tjänst|pozisyon|должность|вакансия|職種|職位|岗位|직무|المسمى الوظيفي|תפקיד',
  location:
    'location|locations|place|place of work|office|city|based in|standort|ort|arbeitsort|einsatzort|lieu|' +
    'localisation|ubicación|lugar|localização|local|sede|luogo|locatie|plaats|sted|arbeidssted|plats|konum|город|' +
    'место работы|勤務地|地点|工作地点|근무지|الموقع|מיקום',
  department:
    'department|team|division|abteilung|bereich|fachbereich|département|service|équipe|departamento|área|equipo|' +
    'dipartimento|afdeling|avdeling|avdelning|bölüm|отдел|部署|部门|부서|القسم|מחלקה',
}

const fieldOf: ReadonlyMap<string, Field> = new Map(
  Object.entries(written).flatMap(([field, labels]) =>
    labels.split('|').map((label): [string, Field] => [plain(label), field as Field]),
  ),
)

/** Longer than any label with its mark. */
const longestLabel = 40
const longestValue = 200

export interface LabelReading {
  readonly guess: Guess
  /** Places of the lines that were understood. */
  readonly used: ReadonlySet<number>
}

const parse = (line: string): { readonly field: Field; readonly value: string } | undefined => {
  const at = line.slice(0, longestLabel).search(/[:：]/)
  if (at < 0) return undefined
  const field = fieldOf.get(
    plain(
      line
        .slice(0, at)
        .replace(/^[*•·\-–\s]+/, '')
        .replace(/\*+$/, ''),
    ),
  )
  return field === undefined
    ? undefined
    : {
        field,
        value: line
          .slice(at + 1)
          .replace(/^[*\s]+/, '')
          .trim(),
      }
}

/** Reads "Company: Acme" and "Standort:" with its value on the next line. What is said first holds. */
export const readLabels = (lines: readonly string[]): LabelReading => {
  const guess: { -readonly [One in Field]?: string } = {}
  const used = new Set<number>()
  for (const [index, line] of lines.entries()) {
    const found = parse(line)
    if (found === undefined || guess[found.field] !== undefined) continue
    const next = lines[index + 1] ?? ''
    const fromNext = found.value === '' && next !== '' && parse(next) === undefined
    const value = fromNext ? next : found.value
    if (value === '' || value.length > longestValue) continue
    guess[found.field] = value
    used.add(index)
    if (fromNext) used.add(index + 1)
  }
  return { guess, used }
}

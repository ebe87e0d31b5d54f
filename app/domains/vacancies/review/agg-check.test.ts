import { expect, test } from 'vitest'
import { aggFindings } from './agg-check.ts'

const inText = (text: string) => aggFindings('Lagerhelfer (m/w/d)', text).map(({ wording }) => wording.name)
const inTitle = (title: string) => aggFindings(title, null).map(({ wording }) => wording.name)

test.each([
  ['Wir sind ein junges Team und freuen uns auf Sie.', 'young_team'],
  ['Unser junges, dynamisches Team sucht Verstärkung.', 'young_team'],
  ['Sie sind jung und dynamisch.', 'young_and_dynamic'],
  ['Bewerber sollten nicht älter als 45 sein.', 'age_limit'],
  ['Sie sind zwischen 20 und 35 Jahre alt.', 'age_limit'],
  ['Im Alter von 25 bis 40 Jahren', 'age_limit'],
  ['Maximal 40 Jahre alt, mit Führerschein', 'age_limit'],
  ['Wir suchen Young Professionals mit Biss.', 'young_professionals'],
  ['Als Digital Native fühlst du dich wohl.', 'young_professionals'],
  ['Ideal für Rentner', 'pensioners'],
  ['Wir suchen ab sofort eine zuverlässige Putzfrau.', 'one_sex_in_text'],
  ['Wir suchen eine Verkäuferin für die Backtheke.', 'one_sex_in_text'],
  ['Wir suchen einen starken Mann für das Lager.', 'one_sex_in_text'],
  ['Deutsch als Muttersprache', 'mother_tongue'],
  ['Muttersprachler bevorzugt', 'mother_tongue'],
  ['akzentfreies Deutsch', 'mother_tongue'],
  ['mit deutscher Staatsangehörigkeit', 'nationality'],
  ['Mitglied der evangelischen Kirche', 'religion'],
  ['ohne Kopftuch', 'religion'],
  ['Sie sind körperlich voll belastbar.', 'healthy'],
  ['kerngesund und motiviert', 'healthy'],
  ['ohne gesundheitliche Einschränkungen', 'no_disability'],
  ['zeitlich ungebunden', 'family'],
  ['ohne familiäre Verpflichtungen', 'family'],
  ['attraktives Äußeres', 'looks'],
  ['Bewerbung mit Lichtbild an', 'photo'],
])('in a text "%s" is pointed out as %s', (text, name) => {
  expect(inText(text)).toContain(name)
})

test.each([
  'Wir sind ein junges Unternehmen aus Torgau.',
  'Betreuung junger Menschen in einer Wohngruppe',
  'Sie betreuen Kinder im Alter von 10 bis 12 Jahren.',
  'Seit 35 Jahren am Markt, mit über 30 Jahren Erfahrung',
  'Befristet auf bis zu 24 Monate, mindestens 18 Jahre alt',
  'Berufseinsteiger sind willkommen, auch Quereinsteiger.',
  'Sehr gute Deutschkenntnisse, mindestens B2',
  'Arbeit in einem christlichen Krankenhaus',
  'Evangelischer Kindergarten in Eilenburg',
  'betriebliches Gesundheitsmanagement, gesundes Arbeitsklima, gesunde Küche',
  'Sie bedienen unsere Kundinnen und Kunden und beraten Käuferinnen.',
  'Wir suchen eine Verkäuferin oder einen Verkäufer.',
  'Wir suchen Verkäufer und Verkäuferinnen (m/w/d).',
  'attraktive Vergütung, attraktives Gehalt, gepflegtes Erscheinungsbild',
  'ortsungebundenes Arbeiten, gute Anbindung',
  'Fotos unserer Produkte mit Foto-Kamera bearbeiten',
  'Menschen mit Behinderung werden bei gleicher Eignung bevorzugt.',
  'Hilfe im Haushalt alleinstehender Senioren',
  'Für Alleinerziehende geeignet',
  'Der Pförtner ist 24 Stunden da. Bis 35 Stunden in der Woche.',
])('a text "%s" is no alarm', (text) => {
  expect(inText(text)).toEqual([])
})

test.each([
  ['Kellnerin', 'women_only_title'],
  ['Freundliche Verkäuferin gesucht', 'women_only_title'],
  ['Krankenschwester', 'women_only_title'],
  ['Kauffrau für Büromanagement', 'women_only_title'],
  ['Zahnärztin', 'women_only_title'],
  ['Putzfrau in Teilzeit', 'women_only_title'],
  ['Lagerist', 'men_only_title'],
  ['Schweißer in Oschatz', 'men_only_title'],
  ['Kaufmann im Einzelhandel', 'men_only_title'],
  ['Kraftfahrer CE', 'men_only_title'],
  ['Junge Verkäuferin (m/w/d)', 'young_team'],
])('a title "%s" is pointed out as %s', (title, name) => {
  expect(inTitle(title)).toContain(name)
})

test.each([
  'Kellner/in',
  'Kellnerin / Kellner (m/w/d)',
  'Verkäufer:in Backwaren',
  'Verkäufer*in',
  'Kaufmann/-frau für Büromanagement',
  'Pflegefachmann/Pflegefachfrau',
  'Pflegefachkraft (m/w/d)',
  'Servicekraft',
  'Aushilfe Verkauf',
  'Lagerist (w/m/d)',
  'Küchenhilfe in Torgau',
  'Lagerhelfer (gn)',
  'Produktionsmitarbeiter (m/w/x) im Center Leipzig',
  'Fachkraft für Lagerlogistik',
  'Reinigungskraft',
  'Mitarbeiterin oder Mitarbeiter im Lager (m/w/d)',
])('a title "%s" is no alarm', (title) => {
  expect(inTitle(title)).toEqual([])
})

test('each words are pointed out once, with words that are better', () => {
  const found = aggFindings('Kellnerin', 'Junges Team. Ein junges Team! Unser junges Team.')
  expect(found.map(({ found: words, field }) => `${field}: ${words}`)).toEqual([
    'title: Kellnerin',
    'description: Junges Team',
    'description: junges Team',
  ])
  for (const { wording } of found) expect(wording.better.de).not.toBe('')
})

import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { searchOccupations } from '../domains/occupations/search.ts'
import { loadOccupations, loadPlaces, loadSearch, loadTitles } from './catalogue.ts'

const reference = new URL('../../../shared/reference/', import.meta.url)
const official = new URL('kldb/kldb2020_full.tsv', reference)
const postcodes = new URL('places/plz_de.tsv', reference)

function rowsOf(file: URL): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'))
}

test('the shipped classification has every level of the tree', () => {
  const tree = loadOccupations()
  const depths = [1, 2, 3, 4, 5].map((depth) => [...tree.nodes.keys()].filter((code) => code.length === depth).length)
  expect(depths).toEqual([10, 37, 144, 702, 1300])
  expect([...tree.nodes.values()].filter((node) => node.code.length <= 2 && !node.english)).toEqual([])
})

test('places of the region are where they are', () => {
  const places = loadPlaces()
  expect(places.get('04758')).toEqual({ lat: 51.3, lon: 13.11, city: 'Oschatz', state: 'Sachsen' })
  expect(places.get('04435')?.city).toBe('Schkeuditz')
  expect(places.get('99999')).toBeUndefined()
})

test('no two postcodes of the file are the same and all lie in Germany', () => {
  const places = [...loadPlaces().values()]
  expect(places.length).toBeGreaterThan(10_000)
  expect(places.filter((p) => p.lat < 47.2 || p.lat > 55.1 || p.lon < 5.8 || p.lon > 15.1)).toEqual([])
  expect(places.filter((p) => !p.state)).toEqual([])
})

test.runIf(existsSync(official))('codes and names agree with the official classification', () => {
  const tree = loadOccupations()
  const current = rowsOf(official).filter(([, , , , title]) => title !== '(weggefallen)')
  expect(current.length).toBe(tree.nodes.size)
  const wrong = current.filter(([code = '', , , , title]) => tree.nodes.get(code)?.name !== title)
  expect(wrong).toEqual([])
})

test.runIf(existsSync(postcodes))('every delivery postcode is there, within a kilometre of the reference', () => {
  const places = loadPlaces()
  const delivery = rowsOf(postcodes).filter((row) => row[7] === 'zustellung')
  expect(delivery.length).toBeGreaterThan(8000)
  const wrong = delivery.filter(([code = '', , , , , lat, lon]) => {
    const place = places.get(code)
    return !place || Math.abs(place.lat - Number(lat)) > 0.0051 || Math.abs(place.lon - Number(lon)) > 0.0051
  })
  expect(wrong).toEqual([])
})

test('every class but the deleted ones has at least one title', () => {
  const titled = new Set(loadTitles().map((row) => row.code))
  expect(loadOccupations().classes.filter((code) => !titled.has(code))).toEqual([])
})

test('what people type leads to the class they mean', () => {
  const first = (query: string): string | undefined => searchOccupations(loadSearch(), query)[0]?.code
  const wanted = {
    Stapler: '52531',
    Altenpflege: '82102',
    putzfrau: '54101',
    'LKW-Fahrer': '52122',
    MFA: '81102',
    Kellnerin: '63302',
    schreiner: '22342',
    Krankenschwster: '81302',
    'kfz mechaniker': '25212',
    Köchin: '29302',
    'Koechin ': '29302',
    lagerst: '51312',
    Bürokauffrau: '71402',
    hausmeister: '34102',
  }
  expect(Object.fromEntries(Object.keys(wanted).map((query) => [query, first(query)]))).toEqual(wanted)
})

const vacancies = new URL('vacancies/vacancies-ba.jsonl', reference)

test.runIf(existsSync(vacancies))('at least 95 in 100 real vacancies fall into a class with titles', () => {
  const titled = new Set(loadTitles().map((row) => row.code))
  const records = readFileSync(vacancies, 'utf8').trim().split('\n')
  const codes = records.map((line) => (JSON.parse(line) as { kldb5: string[] }).kldb5[0] ?? '')
  expect(codes.filter((code) => titled.has(code)).length / codes.length).toBeGreaterThan(0.95)
})

/** Title of a page for tabs, history and screen readers: what it is, then the house. `matches` are those of Remix' `meta`. */
export function pageTitle(matches: readonly unknown[], title: string): { title: string }[] {
  const root = matches.find(
    (match): match is { id: string; data: { house?: string } } =>
      typeof match === 'object' && match !== null && 'id' in match && match.id === 'root' && 'data' in match,
  )
  const house = root?.data?.house
  return [{ title: house && title ? `${title} – ${house}` : title || (house ?? 'Arbeitgeber-Service') }]
}

/** Language of the page's words, as `meta` sees it. */
export function titleLanguage(matches: readonly unknown[]): 'de' | 'en' {
  const root = matches.find(
    (match): match is { id: string; data: { language?: string } } =>
      typeof match === 'object' && match !== null && 'id' in match && match.id === 'root' && 'data' in match,
  )
  return root?.data?.language === 'en' ? 'en' : 'de'
}

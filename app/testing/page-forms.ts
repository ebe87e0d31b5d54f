/** What a page would send if nothing was typed: fields of its forms that change something, with the values of each button once. */
export function formsIn(html: string): { action: string; fields: Record<string, string | string[]> }[] {
  const plain = (value: string) =>
    value
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  const attribute = (tag: string, name: string) => {
    const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
    return found === undefined ? null : plain(found)
  }
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, head = '']) => /method="post"/.test(head))
    .flatMap(([, head = '', inside = '']) => {
      const fields: Record<string, string | string[]> = {}
      const add = (name: string | null, value: string) => {
        if (name === null) return
        const known = fields[name]
        fields[name] =
          known === undefined
            ? value
            : Array.isArray(known)
              ? [...known, value].slice(0, 20)
              : name.endsWith('[]')
                ? [known, value]
                : known
      }
      for (const [tag] of inside.matchAll(/<input\b[^>]*>/g))
        add(attribute(tag, 'name'), attribute(tag, 'value') ?? 'on')
      for (const [tag, options = ''] of inside.matchAll(/<select\b[^>]*>([\s\S]*?)<\/select>/g)) {
        const values = [...options.matchAll(/<option\b[^>]*>/g)].map(([option]) => attribute(option, 'value') ?? '')
        add(attribute(tag, 'name'), values.at(-1) ?? '')
      }
      for (const [tag, value = ''] of inside.matchAll(/<textarea\b[^>]*>([\s\S]*?)<\/textarea>/g))
        add(attribute(tag, 'name'), plain(value))
      const action = attribute(head, 'action') ?? ''
      const buttons = [...inside.matchAll(/<button\b[^>]*>/g)].flatMap(([tag]) => {
        const name = attribute(tag, 'name')
        return name === null ? [] : [{ [name]: attribute(tag, 'value') ?? '' }]
      })
      return (buttons.length > 0 ? buttons : [{}]).map((button) => ({ action, fields: { ...fields, ...button } }))
    })
}

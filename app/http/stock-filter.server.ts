/** Site and occupation of a page over the whole stock, from its address; what is not known is all. */
export function stockFilter(request: Request): { site: string; occupation: string } {
  const asked = new URL(request.url).searchParams
  const occupation = asked.get('occupation')?.trim() ?? ''
  return { site: asked.get('site') ?? '', occupation: /^\d{1,5}$/.test(occupation) ? occupation : '' }
}

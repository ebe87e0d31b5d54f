import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import type { MessageTemplate, TemplateFault, TemplateKey } from './message-template.ts'
import { templateFaults } from './message-template.ts'

/** What saving a template needs from outside. */
export interface SaveTemplatePorts {
  /** Whether the house has its legal notice in German: without it nothing may oblige anybody. */
  hasNotice(): Promise<boolean>
  /** False when somebody else was quicker. */
  add(template: MessageTemplate | null, after: number): Promise<boolean>
}

/** Saves a template as a new version, or leads back to the shipped text (null); refused with every fault and its place. */
export async function saveTemplate(
  ports: SaveTemplatePorts,
  key: TemplateKey,
  template: MessageTemplate | null,
  after: number,
): Promise<Result<null, 'faults' | 'no_notice' | 'stale'> & { faults?: TemplateFault[] }> {
  if (template) {
    const faults = templateFaults(template, key)
    if (faults.length > 0) return { ...refused('faults'), faults }
    if (key.legal === 'obligation' && !(await ports.hasNotice())) return refused('no_notice')
  }
  return (await ports.add(template, after)) ? ok(null) : refused('stale')
}

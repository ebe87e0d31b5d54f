import type { ReactNode } from 'react'
import { chooseTexts } from '../domains/events/choose.texts.ts'
import { useTexts } from './language.ts'

/** How people are invited: by which way, and whether they are free to come. The button stands as children. */
export function InviteControls({ children }: { children: ReactNode }) {
  const t = useTexts(chooseTexts)
  return (
    <div className="row">
      <label>
        {t.channel}{' '}
        <select className="input input--mid" name="channel" defaultValue="auto">
          <option value="auto">{t.auto}</option>
          <option value="mail">{t.mail}</option>
          <option value="letter">{t.letter}</option>
        </select>
      </label>
      <label>
        {t.legal}{' '}
        <select className="input input--mid" name="legal" defaultValue="voluntary">
          <option value="voluntary">{t.voluntary}</option>
          <option value="obligation">{t.obligation}</option>
        </select>
      </label>
      {children}
    </div>
  )
}

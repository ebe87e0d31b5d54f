import { spacedCode } from '../domains/events/day/check-in.ts'
import { ownCodeTexts } from '../domains/events/day/own-code.texts.ts'
import { useCustomerTexts } from './customer-language.ts'
import { Section } from './parts.tsx'

/** What a person who comes shows at the door: a code that says nothing, as picture and as signs to read out. */
export function OwnCode({ code, picture }: { code: string; picture: string }) {
  const t = useCustomerTexts(ownCodeTexts)
  return (
    <Section title={t.title}>
      <img src={picture} width={180} height={180} alt={`QR: ${spacedCode(code)}`} />
      <p>
        <strong>
          <bdi dir="ltr">{spacedCode(code)}</bdi>
        </strong>
      </p>
      <p className="muted">{t.hint}</p>
    </Section>
  )
}

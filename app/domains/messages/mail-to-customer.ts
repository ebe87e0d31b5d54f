import { isolated } from '../../lib/bidi.ts'
import { directionOf } from '../../lib/languages.ts'
import type { CustomerLanguage } from '../../lib/languages.ts'
import type { AccountFacts } from './account-message.ts'
import type { MailDocument } from './mail-document.ts'

type Words = Record<'subject' | 'greeting' | 'opening' | 'button' | 'hint' | 'unasked' | 'closing', string>

const words: Record<CustomerLanguage, Words> = {
  de: {
    subject: 'Ihr Link zu „Mein Bereich“',
    greeting: 'Guten Tag,',
    opening:
      'mit diesem Link kommen Sie in Ihren Bereich bei uns. Er gilt 30 Minuten und nur einmal. Das Öffnen der Seite meldet Sie noch nicht an, erst der Knopf darauf.',
    button: 'Zu meinem Bereich',
    hint: 'Bitte geben Sie den Link nicht weiter:',
    unasked: 'Sie haben keinen Link angefordert? Dann brauchen Sie nichts zu tun.',
    closing: 'Freundliche Grüße',
  },
  'de-simple': {
    subject: 'Ihr Link zu „Mein Bereich“',
    greeting: 'Guten Tag,',
    opening:
      'mit diesem Link kommen Sie in Ihren Bereich. Sie haben 30 Minuten Zeit. Der Link geht nur einmal. Öffnen Sie die Seite. Drücken Sie dann auf den Knopf.',
    button: 'Zu meinem Bereich',
    hint: 'Geben Sie den Link nicht weiter:',
    unasked: 'Sie wollten keinen Link? Dann müssen Sie nichts tun.',
    closing: 'Freundliche Grüße',
  },
  en: {
    subject: 'Your link to “My area”',
    greeting: 'Good day,',
    opening:
      'this link takes you to your own area. It is valid for 30 minutes and only once. Opening the page does not sign you in yet, the button on it does.',
    button: 'To my area',
    hint: 'Please do not pass the link on:',
    unasked: 'You did not ask for a link? Then you need not do anything.',
    closing: 'Kind regards',
  },
  ar: {
    subject: 'رابط الدخول إلى «صفحتي»',
    greeting: 'مرحبًا،',
    opening:
      'بهذا الرابط تدخلون إلى صفحتكم لدينا. الرابط صالح لمدة 30 دقيقة ولمرة واحدة فقط. فتح الصفحة لا يسجّل دخولكم، بل الزر الموجود فيها.',
    button: 'إلى صفحتي',
    hint: 'يرجى عدم إعطاء الرابط لأي شخص آخر:',
    unasked: 'لم تطلبوا رابطًا؟ إذن لا داعي لفعل أي شيء.',
    closing: 'مع أطيب التحيات',
  },
  sk: {
    subject: 'Váš odkaz na „Moju stránku“',
    greeting: 'Dobrý deň,',
    opening:
      'týmto odkazom sa dostanete na svoju stránku u nás. Platí 30 minút a iba raz. Otvorenie stránky vás ešte neprihlási, až tlačidlo na nej.',
    button: 'Na moju stránku',
    hint: 'Odkaz, prosíme, nikomu nedávajte:',
    unasked: 'Nežiadali ste o odkaz? Potom nemusíte nič robiť.',
    closing: 'S priateľským pozdravom',
  },
  fa: {
    subject: 'لینک ورود به «صفحهٔ من»',
    greeting: 'روز به‌خیر،',
    opening:
      'با این لینک وارد صفحهٔ خودتان نزد ما می‌شوید. لینک ۳۰ دقیقه و فقط یک بار اعتبار دارد. باز کردن صفحه شما را وارد نمی‌کند؛ برای ورود باید دکمهٔ آن را بزنید.',
    button: 'به صفحهٔ من',
    hint: 'لطفاً لینک را به کسی ندهید:',
    unasked: 'شما لینکی نخواسته‌اید؟ پس لازم نیست کاری بکنید.',
    closing: 'با احترام',
  },
  uk: {
    subject: 'Ваше посилання на «Мою сторінку»',
    greeting: 'Добрий день!',
    opening:
      'За цим посиланням Ви потрапите на свою сторінку в нас. Воно діє 30 хвилин і лише один раз. Відкриття сторінки ще не є входом, для входу натисніть кнопку на ній.',
    button: 'На мою сторінку',
    hint: 'Будь ласка, не передавайте посилання іншим:',
    unasked: 'Ви не просили посилання? Тоді нічого робити не потрібно.',
    closing: 'З повагою',
  },
}

/** The mail with a person's link into the own area, in the language in which it was asked for. It names nobody: a family may share the mailbox. */
export function mailToCustomer({ language, house }: AccountFacts, url: string): MailDocument {
  const t = words[language]
  const direction = directionOf(language)
  return {
    language,
    direction,
    subject: t.subject,
    preview: t.opening,
    blocks: [
      { kind: 'heading', text: t.subject },
      { kind: 'paragraph', text: t.greeting },
      { kind: 'paragraph', text: t.opening },
      { kind: 'button', label: t.button, url, hint: t.hint },
      { kind: 'paragraph', text: t.unasked },
      { kind: 'paragraph', text: t.closing },
      {
        kind: 'signature',
        lines: [house.serviceName, house.name].filter(Boolean).map((line) => isolated(line, direction)),
      },
    ],
  }
}

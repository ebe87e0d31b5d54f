import type { CustomerLanguage } from '../../lib/languages.ts'

/** Words of a customer's daily mail of new vacancies and events. */
export interface CustomerNewsWords {
  subject: (n: number) => string
  greeting: string
  opening: string
  more: (n: number) => string
  open: string
  hint: string
  leave: string
  leaveHint: string
  closing: string
}

export const customerNewsWords: Record<CustomerLanguage, CustomerNewsWords> = {
  de: {
    subject: (n) => (n === 1 ? '1 neuer Treffer in Ihrer Suche' : `${n} neue Treffer in Ihrer Suche`),
    greeting: 'Guten Tag,',
    opening: 'das ist neu in Ihren gespeicherten Suchen:',
    more: (n) => `und ${n} weitere`,
    open: 'Suche öffnen',
    hint: 'Oder diese Adresse öffnen:',
    leave: 'Keine Such-Mails mehr',
    leaveHint: 'Sie möchten diese Mails nicht mehr?',
    closing: 'Freundliche Grüße',
  },
  'de-simple': {
    subject: (n) => (n === 1 ? '1 neuer Treffer für Sie' : `${n} neue Treffer für Sie`),
    greeting: 'Guten Tag,',
    opening: 'Sie haben eine Suche gespeichert. Das ist neu:',
    more: (n) => `und ${n} mehr`,
    open: 'Suche öffnen',
    hint: 'Oder öffnen Sie diese Adresse:',
    leave: 'Keine Mails mehr',
    leaveHint: 'Sie wollen diese Mails nicht mehr?',
    closing: 'Freundliche Grüße',
  },
  en: {
    subject: (n) => (n === 1 ? '1 new hit in your search' : `${n} new hits in your search`),
    greeting: 'Good day,',
    opening: 'this is new in your saved searches:',
    more: (n) => `and ${n} more`,
    open: 'Open search',
    hint: 'Or open this address:',
    leave: 'No more search mails',
    leaveHint: 'You do not want these mails any more?',
    closing: 'Kind regards',
  },
  ar: {
    subject: (n) => `نتائج جديدة في بحثكم: ${n}`,
    greeting: 'مرحبًا،',
    opening: 'هذا هو الجديد في عمليات البحث المحفوظة لديكم:',
    more: (n) => `و${n} أخرى`,
    open: 'فتح البحث',
    hint: 'أو افتحوا هذا العنوان:',
    leave: 'إيقاف رسائل البحث',
    leaveHint: 'لا تريدون هذه الرسائل بعد الآن؟',
    closing: 'مع أطيب التحيات',
  },
  sk: {
    subject: (n) => `Nové výsledky vo vašom hľadaní: ${n}`,
    greeting: 'Dobrý deň,',
    opening: 'toto je nové vo vašich uložených hľadaniach:',
    more: (n) => `a ďalšie: ${n}`,
    open: 'Otvoriť hľadanie',
    hint: 'Alebo otvorte túto adresu:',
    leave: 'Už žiadne e-maily z hľadania',
    leaveHint: 'Nechcete už tieto e-maily?',
    closing: 'S priateľským pozdravom',
  },
  fa: {
    subject: (n) => `نتیجه‌های تازه در جست‌وجوی شما: ${n}`,
    greeting: 'روز به‌خیر،',
    opening: 'این‌ها در جست‌وجوهای ذخیره‌شدهٔ شما تازه است:',
    more: (n) => `و ${n} مورد دیگر`,
    open: 'باز کردن جست‌وجو',
    hint: 'یا این نشانی را باز کنید:',
    leave: 'دیگر ایمیل جست‌وجو نمی‌خواهم',
    leaveHint: 'دیگر این ایمیل‌ها را نمی‌خواهید؟',
    closing: 'با احترام',
  },
  uk: {
    subject: (n) => `Нові результати Вашого пошуку: ${n}`,
    greeting: 'Добрий день,',
    opening: 'ось що нового у Ваших збережених пошуках:',
    more: (n) => `і ще ${n}`,
    open: 'Відкрити пошук',
    hint: 'Або відкрийте цю адресу:',
    leave: 'Більше не надсилати листи пошуку',
    leaveHint: 'Ви більше не хочете цих листів?',
    closing: 'З повагою',
  },
}

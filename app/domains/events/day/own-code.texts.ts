import type { CustomerLanguage } from '../../../lib/languages.ts'

interface OwnCodeTexts {
  title: string
  hint: string
}

/** Words beside the own code on the answer page. */
export const ownCodeTexts: Record<CustomerLanguage, OwnCodeTexts> = {
  de: {
    title: 'Ihr Code für den Einlass',
    hint: 'Bitte zeigen Sie den Code am Eingang. Er verrät nichts über Sie.',
  },
  'de-simple': {
    title: 'Ihr Code für den Eingang',
    hint: 'Zeigen Sie den Code am Eingang. Der Code sagt nichts über Sie.',
  },
  en: { title: 'Your code for the door', hint: 'Please show the code at the door. It says nothing about you.' },
  ar: { title: 'رمز الدخول الخاص بك', hint: 'يُرجى إظهار الرمز عند المدخل. الرمز لا يكشف شيئًا عنك.' },
  sk: { title: 'Váš kód pri vstupe', hint: 'Ukážte, prosím, kód pri vstupe. Nič o vás neprezrádza.' },
  fa: { title: 'کد ورود شما', hint: 'لطفاً کد را هنگام ورود نشان دهید. این کد چیزی دربارهٔ شما فاش نمی‌کند.' },
  uk: { title: 'Ваш код для входу', hint: 'Покажіть, будь ласка, код на вході. Він нічого про вас не розкриває.' },
}

import type { CustomerLanguage } from '../../lib/languages.ts'

interface CodeTexts {
  title: string
  code: string
  hint: string
  open: string
  refused: Record<'unknown' | 'too_many', string>
}

/** Words of the page on which the code of a letter is typed in. */
export const codeTexts: Record<CustomerLanguage, CodeTexts> = {
  de: {
    title: 'Auf Ihren Brief antworten',
    code: 'Code aus dem Brief',
    hint: 'Acht Zeichen, zum Beispiel 7K2M-9QXZ. Groß oder klein ist egal.',
    open: 'Weiter',
    refused: {
      unknown:
        'Dieser Code gilt nicht oder nicht mehr. Bitte sehen Sie noch einmal in den Brief, oder rufen Sie uns an.',
      too_many: 'Das waren viele Versuche. Bitte warten Sie eine Viertelstunde, oder rufen Sie uns an.',
    },
  },
  'de-simple': {
    title: 'Auf Ihren Brief antworten',
    code: 'Code aus dem Brief',
    hint: 'Der Code hat acht Zeichen, zum Beispiel 7K2M-9QXZ. Große und kleine Buchstaben sind gleich.',
    open: 'Weiter',
    refused: {
      unknown: 'Dieser Code gilt nicht. Bitte sehen Sie noch einmal in den Brief. Oder rufen Sie uns an.',
      too_many: 'Das waren viele Versuche. Warten Sie 15 Minuten. Oder rufen Sie uns an.',
    },
  },
  en: {
    title: 'Answer your letter',
    code: 'Code in the letter',
    hint: 'Eight characters, such as 7K2M-9QXZ. Capital or small letters are alike.',
    open: 'Continue',
    refused: {
      unknown: 'This code is not valid, or not any more. Please look at the letter again, or call us.',
      too_many: 'These were many tries. Please wait a quarter of an hour, or call us.',
    },
  },
  ar: {
    title: 'الرد على رسالتكم',
    code: 'الرمز من الرسالة',
    hint: 'ثمانية أحرف وأرقام، مثل 7K2M-9QXZ. لا فرق بين الأحرف الكبيرة والصغيرة.',
    open: 'متابعة',
    refused: {
      unknown: 'هذا الرمز غير صالح أو لم يعد صالحًا. يرجى النظر في الرسالة مرة أخرى أو الاتصال بنا.',
      too_many: 'محاولات كثيرة. يرجى الانتظار ربع ساعة أو الاتصال بنا.',
    },
  },
  sk: {
    title: 'Odpovedať na list',
    code: 'Kód z listu',
    hint: 'Osem znakov, napríklad 7K2M-9QXZ. Na veľkosti písmen nezáleží.',
    open: 'Ďalej',
    refused: {
      unknown: 'Tento kód neplatí alebo už neplatí. Pozrite sa, prosíme, ešte raz do listu alebo nám zavolajte.',
      too_many: 'Bolo to veľa pokusov. Počkajte, prosíme, štvrť hodiny alebo nám zavolajte.',
    },
  },
  fa: {
    title: 'پاسخ به نامهٔ شما',
    code: 'کد درون نامه',
    hint: 'هشت نشانه، مانند 7K2M-9QXZ. بزرگ یا کوچک بودن حروف فرقی ندارد.',
    open: 'ادامه',
    refused: {
      unknown: 'این کد معتبر نیست یا دیگر معتبر نیست. لطفاً دوباره به نامه نگاه کنید یا به ما تلفن کنید.',
      too_many: 'تلاش‌ها زیاد بود. لطفاً یک ربع صبر کنید یا به ما تلفن کنید.',
    },
  },
  uk: {
    title: 'Відповісти на лист',
    code: 'Код із листа',
    hint: 'Вісім знаків, наприклад 7K2M-9QXZ. Великі й малі літери не розрізняються.',
    open: 'Далі',
    refused: {
      unknown: 'Цей код не діє або вже не діє. Перевірте, будь ласка, лист ще раз або зателефонуйте нам.',
      too_many: 'Забагато спроб. Зачекайте чверть години або зателефонуйте нам.',
    },
  },
}

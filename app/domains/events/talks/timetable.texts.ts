import type { CustomerLanguage } from '../../../lib/languages.ts'

interface TimetableTexts {
  person: string
  pdf: string
  /** Where a talk is: a table and its number. */
  place: string
  time: string
  employer: string
  none: string
  come: (time: string) => string
  bring: (what: string) => string
  ask: (whom: string) => string
  printed: (day: string) => string
}

/** Words of a person's own timetable, on the page behind the link and on paper. */
export const timetableTexts: Record<CustomerLanguage, TimetableTexts> = {
  de: {
    person: 'Ihr Zeitplan',
    pdf: 'Zeitplan drucken (PDF)',
    place: 'Tisch',
    time: 'Uhrzeit',
    employer: 'Betrieb',
    none: 'Noch kein Gespräch geplant.',
    come: (time) => `Bitte kommen Sie 10 Minuten vorher. Ihr erstes Gespräch beginnt: ${time}.`,
    bring: (what) => `Bitte bringen Sie mit: ${what}`,
    ask: (whom) => `Fragen? ${whom}`,
    printed: (day) => `Gedruckt: ${day}`,
  },
  'de-simple': {
    person: 'Ihr Zeitplan',
    pdf: 'Zeitplan drucken (PDF)',
    place: 'Tisch',
    time: 'Uhrzeit',
    employer: 'Betrieb',
    none: 'Es ist noch kein Gespräch geplant.',
    come: (time) => `Bitte kommen Sie 10 Minuten vorher. Ihr erstes Gespräch ist: ${time}.`,
    bring: (what) => `Das bringen Sie mit: ${what}`,
    ask: (whom) => `Haben Sie Fragen? ${whom}`,
    printed: (day) => `Gedruckt: ${day}`,
  },
  en: {
    person: 'Your timetable',
    pdf: 'Print the timetable (PDF)',
    place: 'Table',
    time: 'Time',
    employer: 'Employer',
    none: 'No talk planned yet.',
    come: (time) => `Please come 10 minutes early. Your first talk begins at ${time}.`,
    bring: (what) => `Please bring: ${what}`,
    ask: (whom) => `Questions? ${whom}`,
    printed: (day) => `Printed: ${day}`,
  },
  ar: {
    person: 'جدول مواعيدكم',
    pdf: 'طباعة الجدول (PDF)',
    place: 'طاولة',
    time: 'الوقت',
    employer: 'صاحب العمل',
    none: 'لا توجد مقابلة مخطط لها بعد.',
    come: (time) => `يرجى الحضور قبل الموعد بعشر دقائق. تبدأ مقابلتكم الأولى: ${time}.`,
    bring: (what) => `يرجى إحضار: ${what}`,
    ask: (whom) => `أسئلة؟ ${whom}`,
    printed: (day) => `طُبع: ${day}`,
  },
  sk: {
    person: 'Váš rozvrh',
    pdf: 'Vytlačiť rozvrh (PDF)',
    place: 'Stôl',
    time: 'Čas',
    employer: 'Firma',
    none: 'Zatiaľ nie je naplánovaný žiadny rozhovor.',
    come: (time) => `Príďte, prosíme, o 10 minút skôr. Váš prvý rozhovor začína: ${time}.`,
    bring: (what) => `Prineste si, prosíme: ${what}`,
    ask: (whom) => `Otázky? ${whom}`,
    printed: (day) => `Vytlačené: ${day}`,
  },
  fa: {
    person: 'برنامهٔ زمانی شما',
    pdf: 'چاپ برنامه (PDF)',
    place: 'میز',
    time: 'ساعت',
    employer: 'کارفرما',
    none: 'هنوز گفت‌وگویی برنامه‌ریزی نشده است.',
    come: (time) => `لطفاً ۱۰ دقیقه زودتر بیایید. نخستین گفت‌وگوی شما آغاز می‌شود: ${time}.`,
    bring: (what) => `لطفاً همراه بیاورید: ${what}`,
    ask: (whom) => `پرسشی دارید؟ ${whom}`,
    printed: (day) => `چاپ: ${day}`,
  },
  uk: {
    person: 'Ваш розклад',
    pdf: 'Надрукувати розклад (PDF)',
    place: 'Стіл',
    time: 'Час',
    employer: 'Роботодавець',
    none: 'Розмов ще не заплановано.',
    come: (time) => `Прийдіть, будь ласка, на 10 хвилин раніше. Ваша перша розмова починається: ${time}.`,
    bring: (what) => `Візьміть із собою: ${what}`,
    ask: (whom) => `Запитання? ${whom}`,
    printed: (day) => `Надруковано: ${day}`,
  },
}

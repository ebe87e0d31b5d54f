import type { CustomerLanguage } from '../lib/languages.ts'

interface CustomerFrameTexts {
  skip: string
  /** Above the languages to choose from. */
  language: string
  notFoundTitle: string
  notFound: string
  failedTitle: string
  failed: string
}

/** Words of the frame around pages for customers. */
export const customerFrameTexts: Record<CustomerLanguage, CustomerFrameTexts> = {
  de: {
    skip: 'Zum Inhalt springen',
    language: 'Sprache der Seite',
    notFoundTitle: 'Diese Seite gibt es nicht',
    notFound: 'Der Link ist veraltet oder unvollständig. Bitte nehmen Sie den Link aus unserer letzten Nachricht.',
    failedTitle: 'Das hat nicht geklappt',
    failed: 'Es ist ein Fehler aufgetreten. Bitte versuchen Sie es noch einmal, oder rufen Sie uns an.',
  },
  'de-simple': {
    skip: 'Zum Inhalt springen',
    language: 'Sprache der Seite',
    notFoundTitle: 'Diese Seite gibt es nicht',
    notFound: 'Vielleicht ist der Link alt. Bitte nehmen Sie den Link aus unserer letzten Nachricht.',
    failedTitle: 'Das hat nicht geklappt',
    failed: 'Es gab einen Fehler. Bitte versuchen Sie es noch einmal. Oder rufen Sie uns an.',
  },
  en: {
    skip: 'Skip to content',
    language: 'Language of the page',
    notFoundTitle: 'This page does not exist',
    notFound: 'The link is old or incomplete. Please use the link from our last message.',
    failedTitle: 'That did not work',
    failed: 'Something went wrong. Please try again, or call us.',
  },
  ar: {
    skip: 'الانتقال إلى المحتوى',
    language: 'لغة الصفحة',
    notFoundTitle: 'هذه الصفحة غير موجودة',
    notFound: 'الرابط قديم أو غير كامل. نرجو استخدام الرابط الموجود في رسالتنا الأخيرة.',
    failedTitle: 'لم ينجح ذلك',
    failed: 'حدث خطأ. نرجو المحاولة مرة أخرى، أو الاتصال بنا.',
  },
  sk: {
    skip: 'Prejsť na obsah',
    language: 'Jazyk stránky',
    notFoundTitle: 'Táto stránka neexistuje',
    notFound: 'Odkaz je starý alebo neúplný. Použite, prosíme, odkaz z našej poslednej správy.',
    failedTitle: 'Nepodarilo sa',
    failed: 'Vyskytla sa chyba. Skúste to, prosíme, znova alebo nám zavolajte.',
  },
  fa: {
    skip: 'رفتن به محتوا',
    language: 'زبان صفحه',
    notFoundTitle: 'این صفحه وجود ندارد',
    notFound: 'لینک قدیمی یا ناقص است. لطفاً از لینک آخرین پیام ما استفاده کنید.',
    failedTitle: 'انجام نشد',
    failed: 'خطایی رخ داد. لطفاً دوباره تلاش کنید یا به ما تلفن کنید.',
  },
  uk: {
    skip: 'Перейти до змісту',
    language: 'Мова сторінки',
    notFoundTitle: 'Такої сторінки немає',
    notFound: 'Посилання застаріле або неповне. Скористайтеся посиланням з нашого останнього повідомлення.',
    failedTitle: 'Не вдалося',
    failed: 'Сталася помилка. Спробуйте ще раз або зателефонуйте нам.',
  },
}

import type { CustomerLanguage } from '../lib/languages.ts'

/** What forms and lists on pages for customers say by themselves; the keys are those of the words for staff. */
type CustomerPartsTexts = Record<
  | 'summary'
  | 'optional'
  | 'required'
  | 'email'
  | 'postcode'
  | 'long'
  | 'choice'
  | 'breadcrumb'
  | 'pageOf'
  | 'previous'
  | 'next'
  | 'close',
  string
>

export const customerPartsTexts: Record<CustomerLanguage, CustomerPartsTexts> = {
  de: {
    summary: 'Bitte prüfen Sie diese Angaben',
    optional: 'freiwillig',
    required: 'Bitte ausfüllen.',
    email: 'Bitte eine E-Mail-Adresse wie name@beispiel.de eingeben.',
    postcode: 'Bitte fünf Ziffern eingeben.',
    long: 'Bitte auf {n} Zeichen kürzen.',
    choice: 'Bitte einen der angebotenen Werte wählen.',
    breadcrumb: 'Sie sind hier',
    pageOf: 'Seite {n} von {m}',
    previous: 'Zurück',
    next: 'Weiter',
    close: 'entfernen',
  },
  'de-simple': {
    summary: 'Bitte prüfen Sie diese Angaben',
    optional: 'das müssen Sie nicht ausfüllen',
    required: 'Bitte ausfüllen.',
    email: 'Bitte schreiben Sie eine E-Mail-Adresse, zum Beispiel name@beispiel.de.',
    postcode: 'Die Postleitzahl hat fünf Ziffern.',
    long: 'Das ist zu lang. Es dürfen {n} Zeichen sein.',
    choice: 'Bitte wählen Sie etwas aus der Liste.',
    breadcrumb: 'Sie sind hier',
    pageOf: 'Seite {n} von {m}',
    previous: 'Zurück',
    next: 'Weiter',
    close: 'wegnehmen',
  },
  en: {
    summary: 'Please check these entries',
    optional: 'optional',
    required: 'Please fill this in.',
    email: 'Please enter an e-mail address such as name@example.com.',
    postcode: 'Please enter five digits.',
    long: 'Please shorten to {n} characters.',
    choice: 'Please choose one of the values offered.',
    breadcrumb: 'You are here',
    pageOf: 'Page {n} of {m}',
    previous: 'Back',
    next: 'Next',
    close: 'remove',
  },
  ar: {
    summary: 'يرجى مراجعة هذه البيانات',
    optional: 'اختياري',
    required: 'يرجى ملء هذا الحقل.',
    email: 'يرجى إدخال عنوان بريد إلكتروني مثل name@beispiel.de.',
    postcode: 'يرجى إدخال خمسة أرقام.',
    long: 'يرجى الاختصار إلى {n} حرفًا.',
    choice: 'يرجى اختيار إحدى القيم المعروضة.',
    breadcrumb: 'أنتم هنا',
    pageOf: 'صفحة {n} من {m}',
    previous: 'السابق',
    next: 'التالي',
    close: 'إزالة',
  },
  sk: {
    summary: 'Skontrolujte, prosíme, tieto údaje',
    optional: 'nepovinné',
    required: 'Vyplňte, prosíme.',
    email: 'Zadajte, prosíme, e-mailovú adresu, napríklad meno@priklad.sk.',
    postcode: 'Zadajte, prosíme, päť číslic.',
    long: 'Skráťte, prosíme, na {n} znakov.',
    choice: 'Vyberte, prosíme, jednu z ponúkaných možností.',
    breadcrumb: 'Ste tu',
    pageOf: 'Strana {n} z {m}',
    previous: 'Späť',
    next: 'Ďalej',
    close: 'odstrániť',
  },
  fa: {
    summary: 'لطفاً این اطلاعات را بررسی کنید',
    optional: 'اختیاری',
    required: 'لطفاً پر کنید.',
    email: 'لطفاً نشانی ایمیل را مانند name@beispiel.de وارد کنید.',
    postcode: 'لطفاً پنج رقم وارد کنید.',
    long: 'لطفاً به {n} نویسه کوتاه کنید.',
    choice: 'لطفاً یکی از گزینه‌ها را انتخاب کنید.',
    breadcrumb: 'شما اینجا هستید',
    pageOf: 'صفحهٔ {n} از {m}',
    previous: 'قبلی',
    next: 'بعدی',
    close: 'حذف',
  },
  uk: {
    summary: 'Перевірте, будь ласка, ці дані',
    optional: 'необов’язково',
    required: 'Заповніть, будь ласка.',
    email: 'Введіть адресу електронної пошти, наприклад name@beispiel.de.',
    postcode: 'Введіть п’ять цифр.',
    long: 'Скоротіть до {n} знаків.',
    choice: 'Виберіть один із запропонованих варіантів.',
    breadcrumb: 'Ви тут',
    pageOf: 'Сторінка {n} з {m}',
    previous: 'Назад',
    next: 'Далі',
    close: 'прибрати',
  },
}

import type { CustomerLanguage } from '../../lib/languages.ts'

interface CustomerLetterTexts {
  reference: string
  contact: string
  phone: string
  email: string
  date: string
  page: string
  /** How to come from paper to the answer page. */
  scan: string
  scanOnly: string
  /** Where there is a code to type beside the pattern. */
  type: string
  qr: string
}

/** What a letter says beside the words of the mail. */
export const customerLetterTexts: Record<CustomerLanguage, CustomerLetterTexts> = {
  de: {
    reference: 'Unser Zeichen',
    contact: 'Ansprechperson',
    phone: 'Telefon',
    email: 'E-Mail',
    date: 'Datum',
    page: 'Seite',
    scan: 'Halten Sie die Kamera Ihres Telefons auf das Muster oder geben Sie die Adresse ein.',
    scanOnly: 'Halten Sie die Kamera Ihres Telefons auf das Muster.',
    type: 'Oder geben Sie am Telefon oder Computer diese Adresse und diesen Code ein:',
    qr: 'QR-Code',
  },
  'de-simple': {
    reference: 'Unsere Nummer',
    contact: 'Kontakt',
    phone: 'Telefon',
    email: 'E-Mail',
    date: 'Datum',
    page: 'Seite',
    scan: 'Halten Sie die Kamera von Ihrem Handy auf das Muster. Oder tippen Sie die Adresse ein.',
    scanOnly: 'Halten Sie die Kamera von Ihrem Handy auf das Muster.',
    type: 'Oder tippen Sie diese Adresse und diesen Code ein. Das geht am Handy oder am Computer:',
    qr: 'QR-Code',
  },
  en: {
    reference: 'Our reference',
    contact: 'Contact',
    phone: 'Phone',
    email: 'E-mail',
    date: 'Date',
    page: 'Page',
    scan: 'Point the camera of your phone at the pattern or type in the address.',
    scanOnly: 'Point the camera of your phone at the pattern.',
    type: 'Or type this address and this code on a phone or computer:',
    qr: 'QR code',
  },
  ar: {
    reference: 'رقمنا المرجعي',
    contact: 'للاستفسار',
    phone: 'الهاتف',
    email: 'البريد الإلكتروني',
    date: 'التاريخ',
    page: 'صفحة',
    scan: 'وجّهوا كاميرا الهاتف إلى الرمز المربّع أو اكتبوا العنوان في المتصفح.',
    scanOnly: 'وجّهوا كاميرا الهاتف إلى الرمز المربّع.',
    type: 'أو اكتبوا هذا العنوان وهذا الرمز على الهاتف أو الحاسوب:',
    qr: 'رمز QR',
  },
  sk: {
    reference: 'Naša značka',
    contact: 'Kontakt',
    phone: 'Telefón',
    email: 'E-mail',
    date: 'Dátum',
    page: 'Strana',
    scan: 'Namierte fotoaparát telefónu na tento vzor alebo napíšte adresu do prehliadača.',
    scanOnly: 'Namierte fotoaparát telefónu na tento vzor.',
    type: 'Alebo zadajte túto adresu a tento kód v telefóne alebo počítači:',
    qr: 'QR kód',
  },
  fa: {
    reference: 'شمارهٔ ما',
    contact: 'شخص پاسخگو',
    phone: 'تلفن',
    email: 'ایمیل',
    date: 'تاریخ',
    page: 'صفحه',
    scan: 'دوربین تلفن خود را روی این نقش بگیرید یا نشانی را وارد کنید.',
    scanOnly: 'دوربین تلفن خود را روی این نقش بگیرید.',
    type: 'یا این نشانی و این کد را در تلفن یا رایانه وارد کنید:',
    qr: 'کد QR',
  },
  uk: {
    reference: 'Наш номер',
    contact: 'Контактна особа',
    phone: 'Телефон',
    email: 'Ел. пошта',
    date: 'Дата',
    page: 'Сторінка',
    scan: 'Наведіть камеру телефона на візерунок або введіть адресу.',
    scanOnly: 'Наведіть камеру телефона на візерунок.',
    type: 'Або введіть цю адресу та цей код на телефоні чи комп’ютері:',
    qr: 'QR-код',
  },
}

import type { CustomerLanguage } from '../../lib/languages.ts'

type LeaveTexts = Record<
  'ask' | 'askText' | 'leave' | 'left' | 'leftText' | 'noPost' | 'back' | 'unknown' | 'unknownText',
  string
>

/** Words of the page on which a person leaves the mails. */
export const leaveTexts: Record<CustomerLanguage, LeaveTexts> = {
  de: {
    ask: 'Keine E-Mails mehr?',
    askText: 'Wir schreiben Ihnen dann Briefe statt E-Mails. Ihre Termine und Zusagen bleiben, wie sie sind.',
    leave: 'Keine E-Mails mehr senden',
    left: 'Sie bekommen keine E-Mails mehr',
    leftText: 'Wir schreiben Ihnen ab jetzt Briefe. Ihre Termine und Zusagen bleiben, wie sie sind.',
    noPost:
      'Wir kennen Ihre Anschrift nicht. Bitte sagen Sie uns, wohin wir schreiben dürfen, sonst erreichen wir Sie nicht.',
    back: 'Doch wieder E-Mails bekommen',
    unknown: 'Dieser Link gilt nicht',
    unknownText: 'Bitte antworten Sie auf unsere E-Mail oder rufen Sie uns an. Wir helfen Ihnen gern.',
  },
  'de-simple': {
    ask: 'Keine E-Mails mehr?',
    askText: 'Dann schreiben wir Ihnen Briefe. Ihre Termine bleiben gleich. Ihre Zusagen bleiben gleich.',
    leave: 'Keine E-Mails mehr senden',
    left: 'Sie bekommen keine E-Mails mehr',
    leftText: 'Wir schreiben Ihnen jetzt Briefe. Ihre Termine bleiben gleich. Ihre Zusagen bleiben gleich.',
    noPost:
      'Wir kennen Ihre Adresse nicht. Bitte sagen Sie uns, wo Sie wohnen. Sonst können wir Ihnen nicht schreiben.',
    back: 'Doch wieder E-Mails bekommen',
    unknown: 'Dieser Link gilt nicht',
    unknownText: 'Bitte antworten Sie auf unsere E-Mail. Oder rufen Sie uns an. Wir helfen Ihnen gern.',
  },
  en: {
    ask: 'No more e-mails?',
    askText: 'We will then write letters to you in place of e-mails. Your appointments and answers stay as they are.',
    leave: 'Send no more e-mails',
    left: 'You get no more e-mails',
    leftText: 'From now on we write letters to you. Your appointments and answers stay as they are.',
    noPost: 'We do not know your address. Please tell us where we may write, or we cannot reach you.',
    back: 'Get e-mails again',
    unknown: 'This link is not valid',
    unknownText: 'Please answer our e-mail or call us. We are glad to help.',
  },
  ar: {
    ask: 'لا تريدون رسائل إلكترونية بعد الآن؟',
    askText: 'عندها نكتب إليكم رسائل بالبريد بدلًا من البريد الإلكتروني. تبقى مواعيدكم وردودكم كما هي.',
    leave: 'عدم إرسال رسائل إلكترونية بعد الآن',
    left: 'لن تصلكم رسائل إلكترونية بعد الآن',
    leftText: 'من الآن نكتب إليكم رسائل بالبريد. تبقى مواعيدكم وردودكم كما هي.',
    noPost: 'لا نعرف عنوانكم البريدي. يرجى إخبارنا إلى أين نكتب، وإلا فلن نستطيع الوصول إليكم.',
    back: 'استلام الرسائل الإلكترونية من جديد',
    unknown: 'هذا الرابط غير صالح',
    unknownText: 'يرجى الرد على رسالتنا الإلكترونية أو الاتصال بنا. نساعدكم بكل سرور.',
  },
  sk: {
    ask: 'Už žiadne e-maily?',
    askText: 'Namiesto e-mailov vám potom budeme písať listy. Vaše termíny a odpovede zostanú, ako sú.',
    leave: 'Už neposielať e-maily',
    left: 'Už nebudete dostávať e-maily',
    leftText: 'Odteraz vám budeme písať listy. Vaše termíny a odpovede zostanú, ako sú.',
    noPost: 'Nepoznáme vašu adresu. Povedzte nám, prosíme, kam môžeme písať, inak vás nezastihneme.',
    back: 'Opäť dostávať e-maily',
    unknown: 'Tento odkaz neplatí',
    unknownText: 'Odpovedzte, prosíme, na náš e-mail alebo nám zavolajte. Radi pomôžeme.',
  },
  fa: {
    ask: 'دیگر ایمیل نمی‌خواهید؟',
    askText: 'در این صورت به جای ایمیل برایتان نامه می‌فرستیم. قرارها و پاسخ‌های شما همان‌طور می‌ماند.',
    leave: 'دیگر ایمیل نفرستید',
    left: 'دیگر ایمیلی دریافت نمی‌کنید',
    leftText: 'از این پس برایتان نامه می‌فرستیم. قرارها و پاسخ‌های شما همان‌طور می‌ماند.',
    noPost: 'نشانی پستی شما را نمی‌دانیم. لطفاً بگویید به کجا بنویسیم، وگرنه به شما دسترسی نداریم.',
    back: 'دوباره ایمیل دریافت می‌کنم',
    unknown: 'این لینک معتبر نیست',
    unknownText: 'لطفاً به ایمیل ما پاسخ دهید یا به ما تلفن کنید. با کمال میل کمک می‌کنیم.',
  },
  uk: {
    ask: 'Більше не надсилати електронні листи?',
    askText: 'Тоді ми писатимемо вам звичайні листи. Ваші зустрічі та відповіді залишаться без змін.',
    leave: 'Більше не надсилати',
    left: 'Ви більше не отримуватимете електронних листів',
    leftText: 'Відтепер ми пишемо вам звичайні листи. Ваші зустрічі та відповіді залишаються без змін.',
    noPost:
      'Ми не знаємо вашої поштової адреси. Скажіть, будь ласка, куди нам писати, інакше ми не зможемо з вами зв’язатися.',
    back: 'Знову отримувати електронні листи',
    unknown: 'Це посилання не діє',
    unknownText: 'Дайте, будь ласка, відповідь на наш електронний лист або зателефонуйте нам. Ми охоче допоможемо.',
  },
}

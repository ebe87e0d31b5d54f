import type { CustomerLanguage } from '../../lib/languages.ts'
import type { Readiness } from '../candidates/candidate.ts'

/** Pages of the own area, in the order of the bar. */
export const ownPages = ['home', 'profile', 'jobs', 'appointments', 'data'] as const
export type OwnPage = (typeof ownPages)[number]

interface HomeTexts {
  greeting: (name: string) => string
  /** Names of the pages, and of the bar itself. */
  pages: Record<OwnPage, string>
  bar: string
  signOut: string
  looking: string
  readiness: Record<Readiness, string>
  readyButton: string
  pauseButton: string
  pauseHint: string
  done: Record<'ready' | 'paused' | 'saved' | 'sent' | 'withdrawn', string>
  refused: string
  undo: string
}

/** Words of the start and of the frame of the own area. */
export const homeTexts: Record<CustomerLanguage, HomeTexts> = {
  de: {
    greeting: (name) => `Guten Tag ${name}`.trim(),
    pages: {
      home: 'Start',
      profile: 'Meine Angaben',
      jobs: 'Stellen',
      appointments: 'Termine',
      data: 'Meine Daten',
    },
    bar: 'Mein Bereich',
    signOut: 'Abmelden',
    looking: 'Suchen Sie noch Arbeit?',
    readiness: {
      ready: 'Sie haben uns gesagt: Ich suche Arbeit und kann anfangen. Danke!',
      confirm: 'Das haben Sie uns vor mehr als 30 Tagen zuletzt gesagt. Stimmt es noch?',
      lapsed: 'Das haben Sie uns lange nicht gesagt. Zurzeit schlagen wir Ihnen deshalb nichts vor.',
      never: 'Zurzeit schlagen wir Ihnen nichts vor, weil wir das nicht wissen.',
    },
    readyButton: 'Ja, ich suche Arbeit, und meine Wünsche stimmen noch',
    pauseButton: 'Nein, ich suche zurzeit nicht',
    pauseHint: 'Dann schlagen wir Ihnen nichts mehr vor. Sie können das hier jederzeit wieder ändern.',
    done: {
      ready: 'Danke. Wir haben notiert, dass Sie Arbeit suchen.',
      paused: 'Wir haben notiert, dass Sie zurzeit nicht suchen.',
      saved: 'Gespeichert.',
      sent: 'Danke. Wir sehen es uns an und antworten Ihnen hier.',
      withdrawn: 'Das ist zurückgenommen.',
    },
    refused: 'Das ging nicht: Es hat sich inzwischen etwas geändert. Bitte sehen Sie noch einmal nach.',
    undo: 'rückgängig',
  },
  'de-simple': {
    greeting: (name) => `Guten Tag ${name}`.trim(),
    pages: {
      home: 'Start',
      profile: 'Über mich',
      jobs: 'Stellen',
      appointments: 'Termine',
      data: 'Meine Daten',
    },
    bar: 'Mein Bereich',
    signOut: 'Abmelden',
    looking: 'Suchen Sie Arbeit?',
    readiness: {
      ready: 'Sie haben gesagt: Ich suche Arbeit. Danke!',
      confirm: 'Sie haben gesagt: Ich suche Arbeit. Das ist über 30 Tage her. Stimmt es noch?',
      lapsed: 'Wir wissen es nicht mehr genau. Darum schicken wir Ihnen keine Stellen.',
      never: 'Wir wissen es nicht. Darum schicken wir Ihnen keine Stellen.',
    },
    readyButton: 'Ja, ich suche Arbeit. Meine Wünsche stimmen noch.',
    pauseButton: 'Nein, ich suche gerade nicht',
    pauseHint: 'Dann schicken wir Ihnen keine Stellen mehr. Sie können das hier immer ändern.',
    done: {
      ready: 'Danke. Wir wissen jetzt: Sie suchen Arbeit.',
      paused: 'Wir wissen jetzt: Sie suchen gerade nicht.',
      saved: 'Gespeichert.',
      sent: 'Danke. Wir lesen es. Die Antwort steht dann hier.',
      withdrawn: 'Das gilt nicht mehr.',
    },
    refused: 'Das ging nicht. Etwas hat sich geändert. Bitte sehen Sie noch einmal nach.',
    undo: 'zurück',
  },
  en: {
    greeting: (name) => `Good day ${name}`.trim(),
    pages: {
      home: 'Start',
      profile: 'About me',
      jobs: 'Jobs',
      appointments: 'Appointments',
      data: 'My data',
    },
    bar: 'My area',
    signOut: 'Sign out',
    looking: 'Are you still looking for work?',
    readiness: {
      ready: 'You told us: I am looking for work and can start. Thank you!',
      confirm: 'You last told us so more than 30 days ago. Is it still right?',
      lapsed: 'You have not told us so for a long time. So we propose nothing to you at present.',
      never: 'We propose nothing to you at present because we do not know.',
    },
    readyButton: 'Yes, I am looking for work, and my wishes are still right',
    pauseButton: 'No, I am not looking at present',
    pauseHint: 'Then we propose nothing more to you. You can change this here at any time.',
    done: {
      ready: 'Thank you. We have noted that you are looking for work.',
      paused: 'We have noted that you are not looking at present.',
      saved: 'Saved.',
      sent: 'Thank you. We will look at it and answer you here.',
      withdrawn: 'That is taken back.',
    },
    refused: 'This did not work: something has changed meanwhile. Please look again.',
    undo: 'undo',
  },
  ar: {
    greeting: (name) => (name === '' ? 'مرحبًا' : `مرحبًا ${name}`),
    pages: {
      home: 'البداية',
      profile: 'بياناتي',
      jobs: 'الوظائف',
      appointments: 'المواعيد',
      data: 'خصوصيتي',
    },
    bar: 'صفحتي',
    signOut: 'تسجيل الخروج',
    looking: 'هل ما زلتم تبحثون عن عمل؟',
    readiness: {
      ready: 'قلتم لنا: أبحث عن عمل ويمكنني البدء. شكرًا لكم!',
      confirm: 'آخر مرة قلتم لنا ذلك كانت قبل أكثر من 30 يومًا. هل ما زال صحيحًا؟',
      lapsed: 'لم تقولوا لنا ذلك منذ مدة طويلة. لذلك لا نقترح عليكم شيئًا حاليًا.',
      never: 'لا نقترح عليكم شيئًا حاليًا لأننا لا نعرف ذلك.',
    },
    readyButton: 'نعم، أبحث عن عمل ورغباتي ما زالت صحيحة',
    pauseButton: 'لا، لا أبحث حاليًا',
    pauseHint: 'عندها لن نقترح عليكم شيئًا. يمكنكم تغيير ذلك هنا في أي وقت.',
    done: {
      ready: 'شكرًا. سجّلنا أنكم تبحثون عن عمل.',
      paused: 'سجّلنا أنكم لا تبحثون حاليًا.',
      saved: 'تم الحفظ.',
      sent: 'شكرًا. سننظر في الأمر ونجيبكم هنا.',
      withdrawn: 'تم التراجع عن ذلك.',
    },
    refused: 'لم ينجح ذلك: تغيّر شيء في هذه الأثناء. يرجى النظر مرة أخرى.',
    undo: 'تراجع',
  },
  sk: {
    greeting: (name) => `Dobrý deň ${name}`.trim(),
    pages: {
      home: 'Úvod',
      profile: 'Moje údaje',
      jobs: 'Pracovné miesta',
      appointments: 'Termíny',
      data: 'Ochrana údajov',
    },
    bar: 'Moja stránka',
    signOut: 'Odhlásiť sa',
    looking: 'Hľadáte ešte prácu?',
    readiness: {
      ready: 'Povedali ste nám: hľadám prácu a môžem nastúpiť. Ďakujeme!',
      confirm: 'Naposledy ste nám to povedali pred viac ako 30 dňami. Platí to ešte?',
      lapsed: 'Dlho ste nám to nepovedali. Preto vám teraz nič nenavrhujeme.',
      never: 'Teraz vám nič nenavrhujeme, lebo to nevieme.',
    },
    readyButton: 'Áno, hľadám prácu a moje želania ešte platia',
    pauseButton: 'Nie, teraz prácu nehľadám',
    pauseHint: 'Potom vám už nebudeme nič navrhovať. Kedykoľvek to tu môžete zmeniť.',
    done: {
      ready: 'Ďakujeme. Zaznamenali sme, že hľadáte prácu.',
      paused: 'Zaznamenali sme, že teraz prácu nehľadáte.',
      saved: 'Uložené.',
      sent: 'Ďakujeme. Pozrieme sa na to a odpovieme vám tu.',
      withdrawn: 'Vzali ste to späť.',
    },
    refused: 'Nepodarilo sa: medzitým sa niečo zmenilo. Pozrite sa, prosíme, znova.',
    undo: 'vrátiť späť',
  },
  fa: {
    greeting: (name) => (name === '' ? 'روز به‌خیر' : `روز به‌خیر ${name}`),
    pages: {
      home: 'شروع',
      profile: 'اطلاعات من',
      jobs: 'کارها',
      appointments: 'قرارها',
      data: 'داده‌های من',
    },
    bar: 'صفحهٔ من',
    signOut: 'خروج',
    looking: 'آیا هنوز دنبال کار هستید؟',
    readiness: {
      ready: 'به ما گفته‌اید: دنبال کار هستم و می‌توانم شروع کنم. سپاسگزاریم!',
      confirm: 'آخرین بار بیش از ۳۰ روز پیش این را به ما گفتید. هنوز درست است؟',
      lapsed: 'مدت زیادی است این را به ما نگفته‌اید. برای همین فعلاً چیزی به شما پیشنهاد نمی‌کنیم.',
      never: 'فعلاً چیزی به شما پیشنهاد نمی‌کنیم، چون این را نمی‌دانیم.',
    },
    readyButton: 'بله، دنبال کار هستم و خواسته‌هایم هنوز درست است',
    pauseButton: 'نه، فعلاً دنبال کار نیستم',
    pauseHint: 'در این صورت دیگر چیزی به شما پیشنهاد نمی‌کنیم. هر زمان می‌توانید اینجا آن را تغییر دهید.',
    done: {
      ready: 'سپاس. یادداشت کردیم که دنبال کار هستید.',
      paused: 'یادداشت کردیم که فعلاً دنبال کار نیستید.',
      saved: 'ذخیره شد.',
      sent: 'سپاس. آن را بررسی می‌کنیم و همین‌جا پاسخ می‌دهیم.',
      withdrawn: 'پس گرفته شد.',
    },
    refused: 'انجام نشد: در این میان چیزی تغییر کرده است. لطفاً دوباره نگاه کنید.',
    undo: 'برگرداندن',
  },
  uk: {
    greeting: (name) => `Добрий день, ${name}`.replace(/, $/, ''),
    pages: {
      home: 'Початок',
      profile: 'Мої дані',
      jobs: 'Вакансії',
      appointments: 'Зустрічі',
      data: 'Захист даних',
    },
    bar: 'Моя сторінка',
    signOut: 'Вийти',
    looking: 'Ви ще шукаєте роботу?',
    readiness: {
      ready: 'Ви сказали нам: шукаю роботу й можу почати. Дякуємо!',
      confirm: 'Востаннє Ви сказали нам це понад 30 днів тому. Це ще так?',
      lapsed: 'Ви давно нам цього не казали. Тому зараз ми нічого Вам не пропонуємо.',
      never: 'Зараз ми нічого Вам не пропонуємо, бо не знаємо цього.',
    },
    readyButton: 'Так, я шукаю роботу, і мої побажання не змінилися',
    pauseButton: 'Ні, зараз не шукаю',
    pauseHint: 'Тоді ми більше нічого не пропонуватимемо. Ви можете змінити це тут будь-коли.',
    done: {
      ready: 'Дякуємо. Ми записали, що Ви шукаєте роботу.',
      paused: 'Ми записали, що Ви зараз не шукаєте.',
      saved: 'Збережено.',
      sent: 'Дякуємо. Ми подивимося і відповімо Вам тут.',
      withdrawn: 'Це скасовано.',
    },
    refused: 'Не вдалося: тим часом щось змінилося. Будь ласка, подивіться ще раз.',
    undo: 'скасувати',
  },
}

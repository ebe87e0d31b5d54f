import type { CustomerLanguage } from '../../lib/languages.ts'
import type { ProposalPurpose } from './message.ts'

/** Words of the messages about a proposed vacancy, beside those that all mails share. `title` is the vacancy's. */
export interface ProposalMailTexts {
  subject: Record<ProposalPurpose, (title: string) => string>
  heading: Record<ProposalPurpose, string>
  opening: Record<ProposalPurpose, string>
  labels: Record<'vacancy' | 'employer' | 'place', string>
  tempAgency: string
  free: string
  button: string
}

/** The words in every language for customers: B1 at most, plain German after DIN SPEC 33429. */
export const proposalMailTexts: Record<CustomerLanguage, ProposalMailTexts> = {
  de: {
    subject: {
      proposal: (title) => `Ein Stellenvorschlag für Sie: ${title}`,
      proposal_reminder: (title) => `Was denken Sie? Stellenvorschlag: ${title}`,
    },
    heading: { proposal: 'Wir schlagen Ihnen eine Stelle vor', proposal_reminder: 'Bitte antworten Sie uns noch' },
    opening: {
      proposal:
        'wir haben eine Stelle gefunden, die zu Ihnen passen kann. Bitte sehen Sie sie an und sagen Sie uns, was Sie denken.',
      proposal_reminder:
        'vor einer Woche haben wir Ihnen diese Stelle vorgeschlagen. Bitte sagen Sie uns, ob Sie Interesse haben. Hören wir in zwei Wochen nichts, schließen wir den Vorschlag. Sie haben dadurch keinen Nachteil.',
    },
    labels: { vacancy: 'Stelle', employer: 'Betrieb', place: 'Ort' },
    tempAgency: 'Zeitarbeit',
    free: 'Der Vorschlag ist freiwillig. Sie entscheiden, ob Sie sich bewerben.',
    button: 'Stelle ansehen und antworten',
  },
  'de-simple': {
    subject: {
      proposal: (title) => `Eine Stelle für Sie: ${title}`,
      proposal_reminder: (title) => `Bitte antworten Sie uns: ${title}`,
    },
    heading: { proposal: 'Wir haben eine Stelle für Sie', proposal_reminder: 'Bitte antworten Sie uns' },
    opening: {
      proposal:
        'wir haben eine Stelle gefunden. Vielleicht passt die Stelle zu Ihnen. Bitte sehen Sie die Stelle an. Dann antworten Sie uns.',
      proposal_reminder:
        'vor einer Woche haben wir Ihnen geschrieben. Es geht um diese Stelle. Haben Sie Interesse? Bitte antworten Sie uns. Sie antworten nicht? Dann ist der Vorschlag in 2 Wochen vorbei. Sie haben keine Nachteile.',
    },
    labels: { vacancy: 'Stelle', employer: 'Firma', place: 'Ort' },
    tempAgency: 'Zeit-Arbeit',
    free: 'Der Vorschlag ist freiwillig. Sie entscheiden selbst.',
    button: 'Stelle ansehen und antworten',
  },
  en: {
    subject: {
      proposal: (title) => `A vacancy for you: ${title}`,
      proposal_reminder: (title) => `What do you think? Vacancy: ${title}`,
    },
    heading: { proposal: 'We propose a vacancy to you', proposal_reminder: 'Please answer us' },
    opening: {
      proposal: 'we have found a vacancy that may suit you. Please look at it and tell us what you think.',
      proposal_reminder:
        'a week ago we proposed this vacancy to you. Please tell us whether you are interested. If we hear nothing within two weeks, we close the proposal. This has no disadvantage for you.',
    },
    labels: { vacancy: 'Vacancy', employer: 'Employer', place: 'Place' },
    tempAgency: 'temp agency',
    free: 'The proposal is voluntary. You decide whether you apply.',
    button: 'See the vacancy and answer',
  },
  ar: {
    subject: {
      proposal: (title) => `فرصة عمل مقترحة لكم: ${title}`,
      proposal_reminder: (title) => `ما رأيكم؟ فرصة عمل: ${title}`,
    },
    heading: { proposal: 'نقترح عليكم فرصة عمل', proposal_reminder: 'نرجو أن تجيبونا' },
    opening: {
      proposal: 'وجدنا فرصة عمل قد تناسبكم. نرجو أن تطّلعوا عليها وأن تخبرونا برأيكم.',
      proposal_reminder:
        'قبل أسبوع اقترحنا عليكم فرصة العمل هذه. نرجو أن تخبرونا هل تهمّكم. إذا لم تصلنا إجابة خلال أسبوعين، نغلق الاقتراح. ولن يترتب على ذلك أي ضرر لكم.',
    },
    labels: { vacancy: 'العمل', employer: 'الشركة', place: 'المكان' },
    tempAgency: 'عمل مؤقت عبر شركة توظيف (Zeitarbeit)',
    free: 'هذا الاقتراح اختياري. القرار لكم: هل تريدون التقدّم للعمل أم لا.',
    button: 'عرض فرصة العمل والإجابة',
  },
  sk: {
    subject: {
      proposal: (title) => `Ponuka práce pre vás: ${title}`,
      proposal_reminder: (title) => `Čo si myslíte? Ponuka práce: ${title}`,
    },
    heading: { proposal: 'Navrhujeme vám prácu', proposal_reminder: 'Prosíme, odpovedzte nám' },
    opening: {
      proposal:
        'našli sme prácu, ktorá by sa k vám mohla hodiť. Prosíme, pozrite si ju a povedzte nám, čo si o nej myslíte.',
      proposal_reminder:
        'pred týždňom sme vám navrhli túto prácu. Prosíme, povedzte nám, či máte záujem. Ak sa do dvoch týždňov neozvete, ponuku uzavrieme. Nebude to mať pre vás žiadne nevýhody.',
    },
    labels: { vacancy: 'Práca', employer: 'Firma', place: 'Miesto' },
    tempAgency: 'agentúrna práca (Zeitarbeit)',
    free: 'Ponuka je dobrovoľná. Vy rozhodujete, či sa o prácu uchádzate.',
    button: 'Pozrieť si prácu a odpovedať',
  },
  fa: {
    subject: {
      proposal: (title) => `یک پیشنهاد کار برای شما: ${title}`,
      proposal_reminder: (title) => `نظر شما چیست؟ پیشنهاد کار: ${title}`,
    },
    heading: { proposal: 'کاری را به شما پیشنهاد می‌کنیم', proposal_reminder: 'لطفاً به ما پاسخ دهید' },
    opening: {
      proposal: 'کاری پیدا کرده‌ایم که شاید برای شما مناسب باشد. لطفاً به آن نگاه کنید و نظر خود را به ما بگویید.',
      proposal_reminder:
        'یک هفته پیش این کار را به شما پیشنهاد کردیم. لطفاً به ما بگویید که آیا علاقه دارید. اگر تا دو هفتهٔ دیگر پاسخی نرسد، پیشنهاد را می‌بندیم. این کار هیچ ضرری برای شما ندارد.',
    },
    labels: { vacancy: 'کار', employer: 'شرکت', place: 'محل' },
    tempAgency: 'کار موقت از راه شرکت کاریابی (Zeitarbeit)',
    free: 'این پیشنهاد داوطلبانه است. شما تصمیم می‌گیرید که درخواست کار بدهید یا نه.',
    button: 'دیدن کار و پاسخ دادن',
  },
  uk: {
    subject: {
      proposal: (title) => `Пропозиція роботи для Вас: ${title}`,
      proposal_reminder: (title) => `Що Ви думаєте? Пропозиція роботи: ${title}`,
    },
    heading: { proposal: 'Ми пропонуємо Вам роботу', proposal_reminder: 'Будь ласка, дайте нам відповідь' },
    opening: {
      proposal: 'ми знайшли роботу, яка може Вам підійти. Будь ласка, перегляньте її та скажіть нам, що Ви думаєте.',
      proposal_reminder:
        'тиждень тому ми запропонували Вам цю роботу. Будь ласка, скажіть нам, чи Вам цікаво. Якщо протягом двох тижнів відповіді не буде, ми закриємо пропозицію. Це не матиме для Вас негативних наслідків.',
    },
    labels: { vacancy: 'Робота', employer: 'Підприємство', place: 'Місце' },
    tempAgency: 'тимчасова робота через агентство (Zeitarbeit)',
    free: 'Пропозиція добровільна. Ви вирішуєте, чи подавати заявку.',
    button: 'Переглянути роботу та відповісти',
  },
}

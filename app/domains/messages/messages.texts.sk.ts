import type { MailTexts } from './messages.texts.ts'

/** Mails in Slovak: polite (vykanie), short sentences; days stand after a colon, so that they need no case. */
export const slovakMail: MailTexts = {
  greeting: (name) => (name === null ? 'Dobrý deň,' : `Dobrý deň, ${name},`),
  subject: {
    invitation: (title, day) => `Pozvánka: ${title}, ${day}`,
    confirmation: (title, day) => `Vašu účasť sme zapísali: ${title}, ${day}`,
    waiting: (title) => `Ste na čakacej listine: ${title}`,
    offer: (title, day) => `Uvoľnilo sa miesto: ${title}, ${day}`,
    change: (title, day) => `Zmena: ${title}, ${day}`,
    cancellation: (title, day) => `Zrušené: ${title}, ${day}`,
    reminder: (title, day) => `Prídete? ${title}, ${day}`,
    appointment: (title, day) => `Pripomenutie: ${title}, ${day}`,
    timetable: (title, day) => `Vaše pohovory: ${title}, ${day}`,
    declined: (title) => `Zapísali sme, že neprídete: ${title}`,
    closing: (title) => `Ako ďalej: ${title}`,
    link: (title) => `Váš nový odkaz: ${title}`,
  },
  heading: {
    invitation: 'Pozývame vás',
    confirmation: 'Vašu účasť sme zapísali',
    waiting: 'Ste na čakacej listine',
    offer: 'Uvoľnilo sa pre vás miesto',
    change: 'Váš termín sa zmenil',
    cancellation: 'Termín sa zrušil',
    reminder: 'Prosíme, odpovedzte nám',
    appointment: 'Váš termín sa blíži',
    timetable: 'Vaše pohovory',
    declined: 'Zapísali sme, že neprídete',
    closing: 'Ako to bude pre vás ďalej',
    link: 'Váš nový odkaz',
  },
  opening: {
    invitation: (title) => `srdečne vás pozývame: ${title}. Osobne tam spoznáte firmy, ktoré hľadajú zamestnancov.`,
    confirmation: (title) => `potvrdili ste účasť: ${title}. Miesto máte isté. Tešíme sa na vás.`,
    waiting: (title) =>
      `momentálne sú všetky miesta obsadené: ${title}. Ste na čakacej listine. Ak sa miesto uvoľní, hneď vám napíšeme.`,
    offer: (title) => `uvoľnilo sa miesto: ${title}. Držíme ho pre vás.`,
    change: (title) => `vo vašom termíne sa niečo zmenilo: ${title}. Nižšie nájdete, čo platí teraz.`,
    cancellation: (title) =>
      `tento termín sa, žiaľ, neuskutoční: ${title}. Prosíme, nechoďte. Ak bude nový termín, ozveme sa vám.`,
    reminder: (title) => `pozvali sme vás: ${title}. Zatiaľ od vás nemáme odpoveď. Prosíme, napíšte nám, či prídete.`,
    appointment: (title) =>
      `pripomíname vám váš termín: ${title}. Potvrdili ste účasť. Nemôžete predsa prísť? Dajte nám, prosíme, vedieť, aby miesto mohol dostať niekto iný.`,
    timetable: (title) =>
      `časy Vašich pohovorov sú určené: ${title}. Príďte, prosím, desať minút pred prvým pohovorom.`,
    declined: (title) => `odhlásili ste sa: ${title}. Vaše miesto je opäť voľné. Ďakujeme, že ste nám dali vedieť.`,
    closing: (title) =>
      `boli ste u nás: ${title}. Ďakujeme, že ste prišli. Povieme vám to otvorene: doteraz vám žiadna firma nedala kladnú odpoveď. Neznamená to, že ste niečo urobili zle. Hľadáme s vami ďalej. Zavolajte nám a porozprávame sa o ďalších krokoch.`,
    link: (title) => `požiadali ste o nový odkaz: ${title}. Starý odkaz už neplatí.`,
  },
  obligation: {
    subject: (day) => `Váš termín: ${day}`,
    heading: 'Prosíme, príďte na tento termín',
    opening: (title) =>
      `prosíme, príďte na tento termín: ${title}. Ste povinní prísť. Prečítajte si, prosíme, upozornenie nižšie.`,
    appointment: (title) =>
      `pripomíname vám váš termín: ${title}. Ste povinní prísť. Ak zo závažného dôvodu nemôžete prísť, oznámte nám to vopred. Prečítajte si, prosíme, upozornenie nižšie.`,
    button: 'Pozrieť termín a odpovedať',
  },
  voluntary: 'Vaša účasť je dobrovoľná. Ak neprídete, nebude to mať pre vás žiadne nevýhody.',
  obligationTitle: 'Právne upozornenie',
  germanBinds: 'Toto je právne upozornenie v nemčine. Právne záväzný je iba nemecký text.',
  obligationExplanation:
    'Čo to znamená: tento termín je povinný zo zákona. Musíte prísť v uvedenom čase. Ak zo závažného dôvodu nemôžete prísť, napríklad ste chorí, oznámte nám to pred termínom a pošlite nám potvrdenie. Ak neprídete bez závažného dôvodu, môže to mať následky na vaše dávky od Jobcentra alebo úradu práce (Agentur für Arbeit). Jobcenter je úrad, ktorý vypláca základné dávky a pomáha nájsť prácu.',
  changed: {
    time: 'Zmenil sa čas.',
    place: 'Zmenilo sa miesto.',
    contact: 'Zmenila sa kontaktná osoba.',
  },
  talk: (time, host, table) => `${time} ${host}, stôl ${table}`,
  offerUntil: (until) => `Prosíme, odpovedzte do tohto termínu: ${until}. Potom dostane miesto ďalšia osoba.`,
  waitingPosition: (position) => `Vaše poradie na čakacej listine: ${position}.`,
  cancelReason: (reason) => `Dôvod: ${reason}`,
  labels: {
    what: 'Čo',
    who: 'Kto tam bude',
    when: 'Kedy',
    where: 'Kde',
    way: 'Ako sa tam dostanete',
    access: 'Bezbariérovosť',
    bring: 'Prineste si, prosíme',
    deadline: 'Odpovedzte, prosíme, do',
    contact: 'Opýtajte sa',
    about: 'O čo ide',
  },
  button: {
    invitation: 'Povedať áno alebo nie',
    confirmation: 'Pozrieť termín alebo sa odhlásiť',
    waiting: 'Pozrieť alebo sa odhlásiť',
    offer: 'Prijať miesto alebo odmietnuť',
    change: 'Pozrieť termín alebo sa odhlásiť',
    cancellation: 'Pozrieť',
    reminder: 'Povedať áno alebo nie',
    appointment: 'Pozrieť termín alebo sa odhlásiť',
    timetable: 'Pozrieť pohovory',
    declined: 'Pozrieť alebo predsa prísť',
    closing: 'Pozrieť',
    link: 'Pozrieť termín a odpovedať',
  },
  buttonHint:
    'Nepotrebujete účet. Otvorením stránky sa ešte nič nezmení. Odkaz je len pre vás, prosíme, neposielajte ho ďalej:',
  calendarHint: 'V prílohe je termín do vášho kalendára.',
  askUs: (contact) => `Máte otázky? Radi vám pomôžeme: ${contact}`,
  closing: 'S priateľským pozdravom',
  unsubscribeSubject: 'Prosím, už žiadne pozvánky e-mailom',
}

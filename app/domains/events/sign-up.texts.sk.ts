import type { SignUpTexts } from './sign-up.texts.ts'

/** Registering on the public page in Slovak. */
export const slovakSignUp: SignUpTexts = {
  title: 'Prihlásenie',
  intro: 'Nepotrebujete účet. Pýtame sa len na to, čo pre tento termín potrebujeme.',
  customerTitle: 'Prihlásenie pre klientov',
  customerIntro:
    'Zadajte, prosíme, e-mailovú adresu, ktorú pozná vaše Jobcentrum alebo agentúra práce. Pošleme tam odkaz na prihlásenie. Ak nemáte e-mail, zavolajte nám.',
  customerSend: 'Poslať odkaz',
  labels: {
    firstName: 'Meno',
    lastName: 'Priezvisko',
    email: 'E-mailová adresa',
    phone: 'Telefón',
    street: 'Ulica a číslo domu',
    postcode: 'PSČ',
    city: 'Mesto',
    occupation: 'Povolanie',
    occupationSearch: 'Akú prácu hľadáte?',
    language: 'Jazyk našich správ',
    consent: 'Súhlasím.',
    website: 'Nechajte, prosíme, prázdne',
  },
  hints: {
    email: 'Pošleme vám odkaz. Prihlásení ste až vtedy, keď tam stlačíte tlačidlo.',
    phone: 'Ak nemáte e-mail, zavoláme vám a miesto potvrdíme.',
    address: 'Bez e-mailu a telefónu vám napíšeme list. Potrebujeme na to celú adresu.',
    occupation: 'Po nemecky, napríklad Lager (sklad), Pflege (opatrovanie), Verkauf (predaj).',
    waiting: 'Všetky miesta sú obsadené. Zaradíme vás na čakaciu listinu. Keď sa miesto uvoľní, napíšeme vám.',
  },
  groups: {
    name: 'Kto ste?',
    reach: 'Ako vás zastihneme?',
    more: 'Aby to dobre vyšlo',
  },
  consent: (house) =>
    `${house} uloží tieto údaje, aby mohol pripraviť termín a písať mi o ňom. Vymažú sa, keď o to požiadam. Účasť môžem kedykoľvek odvolať.`,
  send: 'Prihlásiť sa',
  sentTitle: 'Ešte jeden krok',
  sentMail:
    'Ak je adresa správna, poslali sme vám e-mail. Otvorte v ňom odkaz a stlačte tlačidlo. Odkaz platí 48 hodín. Pozrite sa aj do priečinka so spamom.',
  sentOfficer: 'Ďakujeme. Ozveme sa vám a prihlásenie potvrdíme.',
  back: 'Späť na termín',
  tooMany: 'Príliš veľa pokusov. Počkajte, prosíme, hodinu alebo nám zavolajte.',
  closed: 'Na tento termín sa už nedá prihlásiť.',
  confirmTitle: 'Potvrdiť prihlásenie',
  confirmHint: 'Ešte nie ste prihlásení. Stlačte, prosíme, tlačidlo.',
  confirm: 'Áno, prihlasujem sa',
  expired: 'Tento odkaz už neplatí. Prihláste sa, prosíme, znova.',
  unknown: 'Tento odkaz nepoznáme. Prihláste sa, prosíme, znova.',
  refusals: {
    overlap: 'V tomto čase už máte u nás iný termín.',
    deadline: 'Lehota na prihlásenie uplynula.',
  },
  mail: {
    subject: (title) => `Potvrďte, prosíme: ${title}`,
    greeting: (name) => (name === '' ? 'Dobrý deň,' : `Dobrý deň, ${name},`),
    opening: (title, when) => `chcete prísť: ${title}. Kedy: ${when}. Potvrďte to, prosíme, tlačidlom.`,
    button: 'Potvrdiť prihlásenie',
    hint: 'Odkaz platí 48 hodín. Prihlási vás až tlačidlo na stránke. Alebo si skopírujte túto adresu:',
    ignore: 'Neprihlasovali ste sa? Potom nemusíte nič robiť. Údaje sa vymažú.',
  },
}

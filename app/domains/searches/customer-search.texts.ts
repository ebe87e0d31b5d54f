import type { CustomerLanguage } from '../../lib/languages.ts'

/** Words of a customer's own search, its saved searches and the way out of their mails. */
export interface CustomerSearchTexts {
  title: string
  intro: string
  what: string
  kinds: Record<'vacancy' | 'event', string>
  words: string
  wordsHint: string
  place: string
  radius: string
  find: string
  hits: (n: number) => string
  nothing: string
  nothingHint: string
  placeUnknown: string
  save: string
  consent: string
  noAddress: string
  saved: string
  full: string
  own: string
  on: string
  off: string
  switchOn: string
  switchOff: string
  remove: string
  done: string
  leaveTitle: string
  leaveText: string
  leave: string
  left: string
  back: string
  unknown: string
}

export const customerSearchTexts: Record<CustomerLanguage, CustomerSearchTexts> = {
  de: {
    title: 'Stellen und Termine suchen',
    intro: 'Suchen Sie selbst. Sie können eine Suche speichern; dann schreiben wir Ihnen, wenn etwas Neues dazukommt.',
    what: 'Was suchen Sie?',
    kinds: { vacancy: 'Stellen', event: 'Termine' },
    words: 'Beruf oder Stichwort',
    wordsHint: 'Schreibweise und Tippfehler sind nicht wichtig.',
    place: 'Ort oder Postleitzahl',
    radius: 'Umkreis',
    find: 'Suchen',
    hits: (n) => `Treffer: ${n}`,
    nothing: 'Nichts gefunden',
    nothingHint: 'Versuchen Sie ein anderes Wort oder einen größeren Umkreis.',
    placeUnknown: 'Diesen Ort kennen wir nicht. Wir haben überall gesucht.',
    save: 'Suche speichern',
    consent:
      'Wenn Sie die Suche speichern, schicken wir Ihnen höchstens einmal am Tag eine E-Mail mit neuen Treffern. Das können Sie hier und in jeder Mail abschalten.',
    noAddress:
      'Wir haben keine E-Mail-Adresse von Ihnen. Bitte sagen Sie uns Bescheid, dann können Sie Suchen speichern.',
    saved: 'Die Suche ist gespeichert.',
    full: 'Sie haben schon 30 Suchen gespeichert. Bitte löschen Sie erst eine.',
    own: 'Meine gespeicherten Suchen',
    on: 'Tägliche E-Mail: an',
    off: 'Tägliche E-Mail: aus',
    switchOn: 'E-Mail anschalten',
    switchOff: 'E-Mail abschalten',
    remove: 'Löschen',
    done: 'Geändert.',
    leaveTitle: 'Keine Such-Mails mehr?',
    leaveText: 'Ihre Suchen bleiben gespeichert. Sie können die Mails in Ihrem Bereich wieder anschalten.',
    leave: 'Such-Mails abschalten',
    left: 'Die Such-Mails sind abgeschaltet.',
    back: 'Wieder anschalten',
    unknown: 'Diesen Link gibt es nicht. Bitte öffnen Sie den Link aus der neuesten Mail.',
  },
  'de-simple': {
    title: 'Stellen und Termine suchen',
    intro:
      'Hier können Sie selbst suchen. Sie können die Suche speichern. Gibt es etwas Neues? Dann schreiben wir Ihnen.',
    what: 'Was suchen Sie?',
    kinds: { vacancy: 'Stellen', event: 'Termine' },
    words: 'Beruf oder ein anderes Wort',
    wordsHint: 'Fehler beim Schreiben sind nicht schlimm.',
    place: 'Ort oder Postleitzahl',
    radius: 'Wie weit weg?',
    find: 'Suchen',
    hits: (n) => `Gefunden: ${n}`,
    nothing: 'Nichts gefunden',
    nothingHint: 'Nehmen Sie ein anderes Wort. Oder suchen Sie weiter weg.',
    placeUnknown: 'Diesen Ort kennen wir nicht. Wir haben überall gesucht.',
    save: 'Suche speichern',
    consent:
      'Sie speichern die Suche. Dann schicken wir Ihnen E-Mails mit neuen Treffern, höchstens eine am Tag. Sie können die E-Mails immer abschalten.',
    noAddress: 'Wir haben keine E-Mail-Adresse von Ihnen. Bitte sagen Sie uns Ihre Adresse.',
    saved: 'Die Suche ist gespeichert.',
    full: 'Sie haben schon 30 Suchen. Bitte löschen Sie erst eine.',
    own: 'Meine Suchen',
    on: 'E-Mails: an',
    off: 'E-Mails: aus',
    switchOn: 'E-Mails anschalten',
    switchOff: 'E-Mails abschalten',
    remove: 'Löschen',
    done: 'Geändert.',
    leaveTitle: 'Keine E-Mails mehr?',
    leaveText: 'Ihre Suchen bleiben gespeichert. Sie können die E-Mails in Ihrem Bereich wieder anschalten.',
    leave: 'E-Mails abschalten',
    left: 'Die E-Mails sind aus.',
    back: 'Wieder anschalten',
    unknown: 'Diesen Link gibt es nicht. Nehmen Sie den Link aus der neuesten E-Mail.',
  },
  en: {
    title: 'Look for jobs and appointments',
    intro: 'Search yourself. You can save a search; then we write to you when something new is there.',
    what: 'What are you looking for?',
    kinds: { vacancy: 'Jobs', event: 'Appointments' },
    words: 'Occupation or keyword',
    wordsHint: 'Spelling and slips do not matter.',
    place: 'Town or postcode',
    radius: 'Distance',
    find: 'Search',
    hits: (n) => `Hits: ${n}`,
    nothing: 'Nothing found',
    nothingHint: 'Try another word or a greater distance.',
    placeUnknown: 'We do not know this town. We have searched everywhere.',
    save: 'Save search',
    consent:
      'When you save the search we send you a mail with new hits, one a day at most. You can switch that off here and in every mail.',
    noAddress: 'We have no mail address of yours. Please tell us, then you can save searches.',
    saved: 'The search is saved.',
    full: 'You have saved 30 searches already. Please delete one first.',
    own: 'My saved searches',
    on: 'Daily mail: on',
    off: 'Daily mail: off',
    switchOn: 'Switch mail on',
    switchOff: 'Switch mail off',
    remove: 'Delete',
    done: 'Changed.',
    leaveTitle: 'No more search mails?',
    leaveText: 'Your searches stay saved. You can switch the mails on again in your area.',
    leave: 'Switch search mails off',
    left: 'The search mails are switched off.',
    back: 'Switch on again',
    unknown: 'There is no such link. Please open the link of the latest mail.',
  },
  ar: {
    title: 'البحث عن وظائف ومواعيد',
    intro: 'ابحثوا بأنفسكم. يمكنكم حفظ البحث، وعندها نكتب إليكم عندما يظهر شيء جديد.',
    what: 'عمَّ تبحثون؟',
    kinds: { vacancy: 'وظائف', event: 'مواعيد' },
    words: 'المهنة أو كلمة',
    wordsHint: 'طريقة الكتابة والأخطاء الصغيرة ليست مهمة.',
    place: 'المكان أو الرمز البريدي',
    radius: 'المسافة',
    find: 'بحث',
    hits: (n) => `النتائج: ${n}`,
    nothing: 'لم يُعثر على شيء',
    nothingHint: 'جرّبوا كلمة أخرى أو مسافة أكبر.',
    placeUnknown: 'لا نعرف هذا المكان. بحثنا في كل مكان.',
    save: 'حفظ البحث',
    consent:
      'عند حفظ البحث نرسل إليكم رسالة إلكترونية بالنتائج الجديدة، مرة واحدة في اليوم على الأكثر. يمكنكم إيقاف ذلك هنا وفي كل رسالة.',
    noAddress: 'ليس لدينا عنوان بريد إلكتروني لكم. يرجى إبلاغنا به، وعندها يمكنكم حفظ عمليات البحث.',
    saved: 'تم حفظ البحث.',
    full: 'لديكم 30 عملية بحث محفوظة. يرجى حذف واحدة أولًا.',
    own: 'عمليات البحث المحفوظة',
    on: 'الرسالة اليومية: مفعّلة',
    off: 'الرسالة اليومية: متوقفة',
    switchOn: 'تفعيل الرسائل',
    switchOff: 'إيقاف الرسائل',
    remove: 'حذف',
    done: 'تم التغيير.',
    leaveTitle: 'إيقاف رسائل البحث؟',
    leaveText: 'تبقى عمليات البحث محفوظة. يمكنكم تفعيل الرسائل من جديد في صفحتكم.',
    leave: 'إيقاف رسائل البحث',
    left: 'تم إيقاف رسائل البحث.',
    back: 'تفعيل من جديد',
    unknown: 'هذا الرابط غير موجود. يرجى فتح الرابط من أحدث رسالة.',
  },
  sk: {
    title: 'Hľadať pracovné miesta a termíny',
    intro: 'Hľadajte sami. Hľadanie si môžete uložiť; potom vám napíšeme, keď pribudne niečo nové.',
    what: 'Čo hľadáte?',
    kinds: { vacancy: 'Pracovné miesta', event: 'Termíny' },
    words: 'Povolanie alebo slovo',
    wordsHint: 'Na preklepoch nezáleží.',
    place: 'Mesto alebo PSČ',
    radius: 'Vzdialenosť',
    find: 'Hľadať',
    hits: (n) => `Výsledky: ${n}`,
    nothing: 'Nič sa nenašlo',
    nothingHint: 'Skúste iné slovo alebo väčšiu vzdialenosť.',
    placeUnknown: 'Toto miesto nepoznáme. Hľadali sme všade.',
    save: 'Uložiť hľadanie',
    consent:
      'Keď si hľadanie uložíte, pošleme vám najviac raz denne e-mail s novými výsledkami. Môžete to vypnúť tu aj v každom e-maile.',
    noAddress: 'Nemáme vašu e-mailovú adresu. Povedzte nám ju, prosíme, potom si môžete hľadania ukladať.',
    saved: 'Hľadanie je uložené.',
    full: 'Máte už 30 uložených hľadaní. Najprv, prosíme, jedno vymažte.',
    own: 'Moje uložené hľadania',
    on: 'Denný e-mail: zapnutý',
    off: 'Denný e-mail: vypnutý',
    switchOn: 'Zapnúť e-mail',
    switchOff: 'Vypnúť e-mail',
    remove: 'Vymazať',
    done: 'Zmenené.',
    leaveTitle: 'Už žiadne e-maily z hľadania?',
    leaveText: 'Vaše hľadania zostanú uložené. E-maily môžete znova zapnúť na svojej stránke.',
    leave: 'Vypnúť e-maily z hľadania',
    left: 'E-maily z hľadania sú vypnuté.',
    back: 'Znova zapnúť',
    unknown: 'Taký odkaz neexistuje. Otvorte, prosíme, odkaz z najnovšieho e-mailu.',
  },
  fa: {
    title: 'جست‌وجوی کار و قرار',
    intro: 'خودتان جست‌وجو کنید. می‌توانید جست‌وجو را ذخیره کنید؛ آن‌گاه هر وقت چیز تازه‌ای باشد به شما می‌نویسیم.',
    what: 'دنبال چه هستید؟',
    kinds: { vacancy: 'کارها', event: 'قرارها' },
    words: 'شغل یا یک کلمه',
    wordsHint: 'شیوهٔ نوشتن و اشتباه‌های کوچک مهم نیست.',
    place: 'شهر یا کد پستی',
    radius: 'فاصله',
    find: 'جست‌وجو',
    hits: (n) => `نتیجه‌ها: ${n}`,
    nothing: 'چیزی پیدا نشد',
    nothingHint: 'کلمهٔ دیگر یا فاصلهٔ بیشتری را امتحان کنید.',
    placeUnknown: 'این جا را نمی‌شناسیم. همه‌جا را جست‌وجو کردیم.',
    save: 'ذخیرهٔ جست‌وجو',
    consent:
      'اگر جست‌وجو را ذخیره کنید، حداکثر روزی یک بار ایمیلی با نتیجه‌های تازه برایتان می‌فرستیم. می‌توانید آن را اینجا و در هر ایمیل خاموش کنید.',
    noAddress: 'نشانی ایمیل شما را نداریم. لطفاً به ما بگویید تا بتوانید جست‌وجو ذخیره کنید.',
    saved: 'جست‌وجو ذخیره شد.',
    full: 'تا حالا ۳۰ جست‌وجو ذخیره کرده‌اید. لطفاً اول یکی را پاک کنید.',
    own: 'جست‌وجوهای ذخیره‌شدهٔ من',
    on: 'ایمیل روزانه: روشن',
    off: 'ایمیل روزانه: خاموش',
    switchOn: 'روشن کردن ایمیل',
    switchOff: 'خاموش کردن ایمیل',
    remove: 'پاک کردن',
    done: 'تغییر کرد.',
    leaveTitle: 'دیگر ایمیل جست‌وجو نمی‌خواهید؟',
    leaveText: 'جست‌وجوهای شما ذخیره می‌مانند. می‌توانید ایمیل‌ها را در صفحهٔ خودتان دوباره روشن کنید.',
    leave: 'خاموش کردن ایمیل‌های جست‌وجو',
    left: 'ایمیل‌های جست‌وجو خاموش شد.',
    back: 'دوباره روشن کردن',
    unknown: 'چنین پیوندی نیست. لطفاً پیوند آخرین ایمیل را باز کنید.',
  },
  uk: {
    title: 'Пошук вакансій і зустрічей',
    intro: 'Шукайте самі. Пошук можна зберегти; тоді ми напишемо Вам, коли з’явиться щось нове.',
    what: 'Що Ви шукаєте?',
    kinds: { vacancy: 'Вакансії', event: 'Зустрічі' },
    words: 'Професія або слово',
    wordsHint: 'Правопис і описки не мають значення.',
    place: 'Місто або поштовий індекс',
    radius: 'Відстань',
    find: 'Шукати',
    hits: (n) => `Результати: ${n}`,
    nothing: 'Нічого не знайдено',
    nothingHint: 'Спробуйте інше слово або більшу відстань.',
    placeUnknown: 'Ми не знаємо цього місця. Ми шукали всюди.',
    save: 'Зберегти пошук',
    consent:
      'Якщо Ви збережете пошук, ми надсилатимемо Вам листа з новими результатами, щонайбільше раз на день. Це можна вимкнути тут і в кожному листі.',
    noAddress: 'У нас немає Вашої електронної адреси. Будь ласка, повідомте її, тоді Ви зможете зберігати пошуки.',
    saved: 'Пошук збережено.',
    full: 'У Вас уже 30 збережених пошуків. Будь ласка, спершу видаліть один.',
    own: 'Мої збережені пошуки',
    on: 'Щоденний лист: увімкнено',
    off: 'Щоденний лист: вимкнено',
    switchOn: 'Увімкнути листи',
    switchOff: 'Вимкнути листи',
    remove: 'Видалити',
    done: 'Змінено.',
    leaveTitle: 'Більше не надсилати листи пошуку?',
    leaveText: 'Ваші пошуки залишаться збереженими. Листи можна знову ввімкнути на Вашій сторінці.',
    leave: 'Вимкнути листи пошуку',
    left: 'Листи пошуку вимкнено.',
    back: 'Увімкнути знову',
    unknown: 'Такого посилання немає. Будь ласка, відкрийте посилання з найновішого листа.',
  },
}

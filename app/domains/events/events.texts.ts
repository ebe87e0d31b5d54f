import type { EventKind, EventState, MissingFact, RegistrationMode } from './event.ts'
import type { RegistrationState } from './registration.ts'
import type { Seats } from './seats.ts'

interface Words {
  title: string
  coming: string
  past: string
  all: string
  newEvent: string
  edit: string
  kinds: Record<EventKind, string>
  states: Record<EventState, string>
  modes: Record<RegistrationMode, string>
  registrationStates: Record<RegistrationState, string>
  declineReasons: Record<string, string>
  missing: Record<MissingFact, string>
  fields: Record<
    | 'kind'
    | 'title'
    | 'day'
    | 'from'
    | 'to'
    | 'placeName'
    | 'street'
    | 'postcode'
    | 'city'
    | 'capacity'
    | 'overbookLimit'
    | 'host'
    | 'occupations'
    | 'registration'
    | 'deadline'
    | 'contactName'
    | 'contactPhone'
    | 'contactEmail'
    | 'languages'
    | 'slotMinutes'
    | 'slotCapacity'
    | 'audience'
    | 'bring'
    | 'wayThere'
    | 'accessibility'
    | 'description'
    | 'site',
    string
  >
  hints: Record<
    'host' | 'capacity' | 'overbookLimit' | 'slots' | 'deadline' | 'occupations' | 'languages' | 'draft',
    string
  >
  groups: Record<'what' | 'when' | 'where' | 'places' | 'whom' | 'contact' | 'more', string>
  seats(seats: Seats): string
  publish: string
  publishMissing: string
  cancel: string
  cancelTitle: string
  cancelText(n: number): string
  cancelReason: string
  cancelled: string
  published: string
  saved: string
  tabs: Record<'overview' | 'people' | 'choose' | 'invitations' | 'talks' | 'history', string>
  people: string
  noPeople: string
  noPeopleHint: string
  answer: string
  slot: string
  invitation: string
  position(n: number): string
  yes: string
  no: string
  remove: string
  removed(name: string): string
  noted: string
  undo: string
  empty: string
  emptyHint: string
  when: string
  seatsHead: string
  place: string
  choose: Record<
    | 'title'
    | 'hint'
    | 'invite'
    | 'chosen'
    | 'score'
    | 'distance'
    | 'readiness'
    | 'none'
    | 'noneHint'
    | 'channel'
    | 'legal'
    | 'voluntary'
    | 'obligation'
    | 'auto'
    | 'mail'
    | 'letter'
    | 'selectTop'
    | 'noOccupations',
    string
  >
  invitedOf: Record<'batch' | 'progress' | 'leftOut' | 'none', string>
  invited(n: number): string
  conflictTitle: string
  conflict: string
  refusals: Record<string, string>
  holiday: string
  busyHost: string
  tables: string
  pickHost: string
  pickPeople: string
  pickPerson: string
  addPerson: string
  overbook: string
}

/** Words about events. */
export const eventTexts: { de: Words; en: Words } = {
  de: {
    title: 'Termine',
    coming: 'Kommende',
    past: 'Vergangene',
    all: 'Alle',
    newEvent: 'Neuer Termin',
    edit: 'Bearbeiten',
    kinds: { application_day: 'Bewerbungstag', temp_agency_session: 'PDL-Veranstaltung', job_fair: 'Jobmesse' },
    states: {
      draft: 'Entwurf',
      published: 'veröffentlicht',
      running: 'läuft',
      closed: 'beendet',
      evaluated: 'ausgewertet',
      cancelled: 'abgesagt',
    },
    modes: { invited: 'nur Eingeladene', customers: 'alle Kundinnen und Kunden', public: 'öffentlich' },
    registrationStates: {
      invited: 'eingeladen',
      accepted: 'zugesagt',
      declined: 'abgesagt',
      waiting: 'auf der Warteliste',
      offered: 'Platz angeboten',
      lapsed: 'Angebot verfallen',
      cancelled: 'gestrichen',
      checked_in: 'war da',
      late: 'kam später',
      excused: 'entschuldigt',
      no_show: 'nicht gekommen',
    },
    declineReasons: {
      ill: 'krank',
      appointment: 'anderer Termin',
      working: 'arbeitet',
      care: 'Betreuung von Kindern oder Angehörigen',
      no_way: 'kommt nicht hin',
      not_suitable: 'Angebot passt nicht',
      other: 'anderer Grund',
    },
    missing: {
      future: 'ein Beginn in der Zukunft',
      place: 'der Ort',
      contact: 'eine Ansprechperson mit Telefon oder E-Mail',
      capacity: 'mindestens ein Platz',
      host: 'ein Betrieb',
    },
    fields: {
      kind: 'Art',
      title: 'Titel',
      day: 'Tag',
      from: 'Beginn',
      to: 'Ende',
      placeName: 'Ort (Name)',
      street: 'Straße und Hausnummer',
      postcode: 'Postleitzahl',
      city: 'Stadt oder Gemeinde',
      capacity: 'Plätze',
      overbookLimit: 'Plätze für offene Überbuchung',
      host: 'Betrieb',
      occupations: 'Zielberufe',
      registration: 'Wer sich anmelden darf',
      deadline: 'Antwort bis',
      contactName: 'Ansprechperson',
      contactPhone: 'Telefon',
      contactEmail: 'E-Mail',
      languages: 'Gesprochene Sprachen',
      slotMinutes: 'Länge eines Gesprächs (Minuten)',
      slotCapacity: 'Personen je Gesprächstermin',
      audience: 'Für wen',
      bring: 'Bitte mitbringen',
      wayThere: 'Weg dorthin mit Bus und Bahn',
      accessibility: 'Barrierefreiheit',
      description: 'Beschreibung',
      site: 'Standort',
    },
    hints: {
      host: 'Beginnen Sie mit dem Namen des Betriebs und wählen Sie ihn aus der Liste.',
      capacity: 'So viele Personen können höchstens zusagen.',
      overbookLimit: 'Darüber hinaus dürfen Fachkräfte mit Begründung so viele Personen zusagen. 0 heißt: keine.',
      slots: 'Ohne Angabe ist es ein offenes Haus ohne feste Gesprächszeiten.',
      deadline: 'Ohne Angabe bis zum Beginn.',
      occupations: 'Codes der KldB 2010, durch Komma getrennt; auch kürzere Codes wie 513 für eine ganze Gruppe.',
      languages: 'Kürzel, durch Komma getrennt, zum Beispiel de, en, ar.',
      draft: 'Gespeichert wird ein Entwurf. Eingeladen werden kann nach dem Veröffentlichen.',
    },
    groups: {
      what: 'Was',
      when: 'Wann',
      where: 'Wo',
      places: 'Plätze und Gespräche',
      whom: 'Für wen',
      contact: 'Ansprechperson',
      more: 'Für die Einladung',
    },
    seats: (s) =>
      `${s.accepted} von ${s.capacity} zugesagt${s.held > 0 ? `, ${s.held} ${s.held === 1 ? 'Platz' : 'Plätze'} angeboten oder verpflichtend` : ''}, ${s.waiting} warten`,
    publish: 'Veröffentlichen',
    publishMissing: 'Zum Veröffentlichen fehlt noch',
    cancel: 'Termin absagen',
    cancelTitle: 'Diesen Termin absagen?',
    cancelText: (n) =>
      n === 0
        ? 'Es ist noch niemand betroffen.'
        : n === 1
          ? 'Eine Person bekommt die Absage mit Kalendereintrag.'
          : `${n} Personen bekommen die Absage mit Kalendereintrag.`,
    cancelReason: 'Grund (steht in der Nachricht)',
    cancelled: 'Der Termin ist abgesagt. Alle Betroffenen bekommen eine Nachricht.',
    published: 'Der Termin ist veröffentlicht.',
    saved: 'Gespeichert.',
    tabs: {
      overview: 'Übersicht',
      people: 'Personen',
      choose: 'Auswählen und einladen',
      invitations: 'Einladungen',
      history: 'Verlauf',
      talks: 'Gespräche',
    },
    people: 'Personen und Antworten',
    noPeople: 'Noch niemand ist eingeladen oder angemeldet.',
    noPeopleHint: 'Unter „Auswählen und einladen“ stehen die passenden Personen, die besten zuerst.',
    answer: 'Antwort',
    slot: 'Gesprächstermin',
    invitation: 'Einladung',
    position: (n) => `Platz ${n}`,
    yes: 'Zusage notieren',
    no: 'Absage notieren',
    remove: 'Streichen',
    removed: (name) => `${name} ist gestrichen. Der Platz geht an die Warteliste.`,
    noted: 'Die Antwort ist notiert.',
    undo: 'Rückgängig',
    empty: 'Keine Termine mit diesen Filtern',
    emptyHint: 'Nehmen Sie einen Filter weg oder legen Sie einen neuen Termin an.',
    when: 'Wann',
    seatsHead: 'Plätze',
    place: 'Ort',
    choose: {
      title: 'Passende Personen',
      hint: 'Gereiht nach den Zielberufen des Termins; nur Personen mit aktueller Bereitschaft. Wer schon auf der Liste steht, fehlt hier.',
      invite: 'Einladungen senden',
      chosen: 'ausgewählt',
      score: 'Passung',
      distance: 'Weg',
      readiness: 'bereit seit',
      none: 'Keine passende Person gefunden',
      noneHint: 'Prüfen Sie die Zielberufe des Termins oder fügen Sie Personen von Hand hinzu.',
      channel: 'Weg der Einladung',
      legal: 'Verbindlichkeit',
      voluntary: 'freiwillig',
      obligation: 'Meldeaufforderung (§ 59 SGB II, § 309 SGB III)',
      auto: 'E-Mail, sonst Brief',
      mail: 'nur E-Mail',
      letter: 'nur Brief',
      selectTop: 'Die ersten {n} auswählen',
      noOccupations:
        'Der Termin hat noch keine Zielberufe. Tragen Sie sie unter „Bearbeiten“ ein, dann stehen hier die passenden Personen.',
    },
    invitedOf: {
      batch: 'Einladung vom',
      progress: 'Stand',
      leftOut: 'Nicht eingeladen',
      none: 'Noch keine Einladungen.',
    },
    invited: (n) => (n === 1 ? 'Eine Person wird eingeladen.' : `${n} Personen werden eingeladen.`),
    conflictTitle: 'Jemand hat diesen Termin inzwischen geändert',
    conflict: 'Ihre Eingaben stehen noch im Formular. Prüfen Sie die Änderungen unten und speichern Sie noch einmal.',
    refusals: {
      closed: 'Für diesen Termin sind keine Anmeldungen mehr möglich.',
      over: 'Der Termin ist vorbei.',
      deadline: 'Die Antwortfrist ist abgelaufen.',
      overlap: 'Die Person hat zu dieser Zeit einen anderen zugesagten Termin.',
      already: 'Diese Person steht schon auf der Liste.',
      slot_full: 'Dieser Gesprächstermin ist voll.',
      no_place: 'Es sind nicht genug Plätze frei.',
      no_overbooking: 'Die Plätze für offene Überbuchung sind vergeben.',
      unknown_candidate: 'Diese Person gibt es nicht.',
      cancelled: 'Der Termin ist abgesagt.',
      gone: 'Diese Anmeldung gibt es nicht mehr.',
      capacity_taken: 'So viele Plätze sind schon vergeben.',
      slots_taken: 'In Gesprächsterminen, die wegfallen würden, sitzen schon Personen.',
      unknown_employers: 'Bitte einen Betrieb aus der Liste wählen.',
      step: 'Dieser Schritt ist im jetzigen Stand nicht möglich.',
      not_published: 'Bitte den Termin zuerst veröffentlichen.',
      nobody: 'Bitte mindestens eine Person auswählen.',
      unknown_event: 'Diesen Termin gibt es nicht.',
      stale: 'Jemand hat den Termin inzwischen geändert. Bitte prüfen und noch einmal speichern.',
      missing: 'Zum Veröffentlichen fehlen noch Angaben.',
    },
    holiday: 'Dieser Tag ist in Sachsen ein gesetzlicher Feiertag.',
    busyHost: 'Der Betrieb hat an diesem Tag schon einen Termin.',
    tables: 'Tische',
    pickHost: 'Betrieb suchen',
    pickPeople: 'Person von Hand hinzufügen',
    pickPerson: 'Name oder Nummer der Person',
    addPerson: 'Anmelden',
    overbook: 'Über die Plätze hinaus, weil',
  },
  en: {
    title: 'Events',
    coming: 'Coming',
    past: 'Past',
    all: 'All',
    newEvent: 'New event',
    edit: 'Edit',
    kinds: { application_day: 'Application day', temp_agency_session: 'Temp-agency session', job_fair: 'Job fair' },
    states: {
      draft: 'draft',
      published: 'published',
      running: 'running',
      closed: 'closed',
      evaluated: 'evaluated',
      cancelled: 'cancelled',
    },
    modes: { invited: 'invited people only', customers: 'every customer', public: 'public' },
    registrationStates: {
      invited: 'invited',
      accepted: 'accepted',
      declined: 'declined',
      waiting: 'on the waiting list',
      offered: 'place offered',
      lapsed: 'offer lapsed',
      cancelled: 'taken off',
      checked_in: 'was there',
      late: 'came later',
      excused: 'excused',
      no_show: 'did not come',
    },
    declineReasons: {
      ill: 'ill',
      appointment: 'other appointment',
      working: 'working',
      care: 'care of children or relatives',
      no_way: 'cannot get there',
      not_suitable: 'offer does not fit',
      other: 'other reason',
    },
    missing: {
      future: 'a begin in the future',
      place: 'the place',
      contact: 'a contact with phone or e-mail',
      capacity: 'at least one place',
      host: 'a host',
    },
    fields: {
      kind: 'Kind',
      title: 'Title',
      day: 'Day',
      from: 'Begin',
      to: 'End',
      placeName: 'Place (name)',
      street: 'Street and number',
      postcode: 'Postcode',
      city: 'Town',
      capacity: 'Places',
      overbookLimit: 'Places for open overbooking',
      host: 'Employer',
      occupations: 'Target occupations',
      registration: 'Who may register',
      deadline: 'Answer by',
      contactName: 'Contact',
      contactPhone: 'Phone',
      contactEmail: 'E-mail',
      languages: 'Languages spoken',
      slotMinutes: 'Length of a talk (minutes)',
      slotCapacity: 'People per slot',
      audience: 'For whom',
      bring: 'Please bring',
      wayThere: 'Way there by bus and train',
      accessibility: 'Accessibility',
      description: 'Description',
      site: 'Site',
    },
    hints: {
      host: 'Begin with the name of the employer and choose it from the list.',
      capacity: 'At most so many people can accept.',
      overbookLimit: 'Staff may accept so many more people with a reason. 0 means none.',
      slots: 'Left empty it is an open house without fixed talks.',
      deadline: 'Left empty: until it begins.',
      occupations: 'Codes of KldB 2010, separated by commas; shorter codes such as 513 for a whole group.',
      languages: 'Codes separated by commas, for example de, en, ar.',
      draft: 'A draft is saved. You can invite once it is published.',
    },
    groups: {
      what: 'What',
      when: 'When',
      where: 'Where',
      places: 'Places and talks',
      whom: 'For whom',
      contact: 'Contact',
      more: 'For the invitation',
    },
    seats: (s) =>
      `${s.accepted} of ${s.capacity} accepted${s.held > 0 ? `, ${s.held} held by offers or obligations` : ''}, ${s.waiting} waiting`,
    publish: 'Publish',
    publishMissing: 'Still needed to publish',
    cancel: 'Cancel event',
    cancelTitle: 'Cancel this event?',
    cancelText: (n) =>
      n === 0
        ? 'Nobody is concerned yet.'
        : n === 1
          ? 'One person gets the cancellation with its calendar entry.'
          : `${n} people get the cancellation with its calendar entry.`,
    cancelReason: 'Reason (stands in the message)',
    cancelled: 'The event is cancelled. Everybody concerned gets a message.',
    published: 'The event is published.',
    saved: 'Saved.',
    tabs: {
      overview: 'Overview',
      people: 'People',
      choose: 'Choose and invite',
      invitations: 'Invitations',
      history: 'History',
      talks: 'Talks',
    },
    people: 'People and answers',
    noPeople: 'Nobody is invited or registered yet.',
    noPeopleHint: 'Under “Choose and invite” stand the people who fit, the best first.',
    answer: 'Answer',
    slot: 'Slot',
    invitation: 'Invitation',
    position: (n) => `no. ${n}`,
    yes: 'Note acceptance',
    no: 'Note refusal',
    remove: 'Take off',
    removed: (name) => `${name} was taken off. The place goes to the waiting list.`,
    noted: 'The answer is noted.',
    undo: 'Undo',
    empty: 'No events with these filters',
    emptyHint: 'Take a filter away or make a new event.',
    when: 'When',
    seatsHead: 'Places',
    place: 'Place',
    choose: {
      title: 'People who fit',
      hint: 'Ranked by the target occupations of the event; only people whose readiness is current. Those on the list already are left out.',
      invite: 'Send invitations',
      chosen: 'chosen',
      score: 'Match',
      distance: 'Way',
      readiness: 'ready since',
      none: 'Nobody found who fits',
      noneHint: 'Check the target occupations of the event or add people by hand.',
      channel: 'Channel',
      legal: 'Legal character',
      voluntary: 'voluntary',
      obligation: 'obligation to report (§ 59 SGB II, § 309 SGB III)',
      auto: 'mail, else letter',
      mail: 'mail only',
      letter: 'letter only',
      selectTop: 'Choose the first {n}',
      noOccupations:
        'The event has no target occupations yet. Enter them under “Edit”, then the people who fit stand here.',
    },
    invitedOf: { batch: 'Invitation of', progress: 'Progress', leftOut: 'Not invited', none: 'No invitations yet.' },
    invited: (n) => (n === 1 ? 'One person is being invited.' : `${n} people are being invited.`),
    conflictTitle: 'Somebody has changed this event meanwhile',
    conflict: 'Your entries are still in the form. Check the changes below and save again.',
    refusals: {
      closed: 'This event takes no more registrations.',
      over: 'The event is over.',
      deadline: 'The deadline has passed.',
      overlap: 'The person has another accepted appointment at this time.',
      already: 'This person is on the list already.',
      slot_full: 'This slot is full.',
      no_place: 'There are not enough free places.',
      no_overbooking: 'The places for open overbooking are given away.',
      unknown_candidate: 'This person does not exist.',
      cancelled: 'The event is cancelled.',
      gone: 'This registration does not exist any more.',
      capacity_taken: 'So many places are given away already.',
      slots_taken: 'People sit in slots that would go.',
      unknown_employers: 'Please choose an employer from the list.',
      step: 'This step is not possible in the present state.',
      not_published: 'Please publish the event first.',
      nobody: 'Please choose at least one person.',
      unknown_event: 'This event does not exist.',
      stale: 'Somebody has changed the event meanwhile. Please check and save again.',
      missing: 'Some facts are still needed to publish.',
    },
    holiday: 'This day is a public holiday in Saxony.',
    busyHost: 'The employer has another event on this day.',
    tables: 'Tables',
    pickHost: 'Search employer',
    pickPeople: 'Add a person by hand',
    pickPerson: 'Name or number of the person',
    addPerson: 'Register',
    overbook: 'Beyond the places, because',
  },
}

import type { CustomerLanguage } from '../../lib/languages.ts'
import type { Means, Qualification } from '../matching/vocabulary.ts'
import type { DisclosableFact } from '../privacy/contact-request.ts'
import type { CorrectionField, CorrectionState } from './correction.ts'
import { arabicArea } from './own-area.texts.ar.ts'
import { plainArea } from './own-area.texts.de-simple.ts'
import { germanArea } from './own-area.texts.de.ts'
import { englishArea } from './own-area.texts.en.ts'
import { farsiArea } from './own-area.texts.fa.ts'
import { slovakArea } from './own-area.texts.sk.ts'
import { ukrainianArea } from './own-area.texts.uk.ts'

/** How an appointment of the person stands; a test compares them with the states of registrations. */
export type AppointmentState =
  | 'invited'
  | 'accepted'
  | 'waiting'
  | 'offered'
  | 'declined'
  | 'lapsed'
  | 'cancelled'
  | 'came'
  | 'excused'
  | 'missed'
  | 'over'

/** Words of the pages of the own area. */
export interface OwnAreaTexts {
  profile: {
    intro: string
    /** Link beside a fact. */
    wrong: string
    unknown: string
    fields: Record<CorrectionField, string>
    qualifications: Record<Qualification, string>
    means: Record<Means, string>
    yes: string
    no: string
    none: string
    upTo: (km: string) => string
    years: (n: string) => string
    letters: string
    save: string
    now: string
    right: string
    says: string
    more: string
    hint: string
    send: string
    nothing: string
    hoursMin: string
    hoursMax: string
    byWhat: string
    kilometres: string
    street: string
    postcode: string
    city: string
    told: string
    states: Record<CorrectionState, string>
    takeBack: string
    answer: string
  }
  jobs: {
    proposals: string
    matches: string
    intro: string
    none: string
    notLooking: string
    yes: string
    no: string
    why: string
    noReason: string
    saidYes: string
    saidNo: string
    after: string
    change: string
    refused: string
    review: string
    reviewHint: string
    reviewSays: string
    reviewSend: string
    reviewOpen: string
    reviewAnswer: string
    how: string
  }
  appointments: {
    next: string
    past: string
    none: string
    states: Record<AppointmentState, string>
    open: string
    proof: string
  }
  data: {
    seen: string
    intro: string
    none: string
    kinds: Record<'named' | 'profile' | 'proposal', string>
    facts: Record<DisclosableFact, string>
    agreed: (day: string) => string
    by: (name: string) => string
    consent: (day: string) => string
    takenBack: (day: string) => string
    takeBack: string
    takeBackHint: string
    copy: string
    copyHint: string
    copyPdf: string
    copyFile: string
  }
}

export const ownAreaTexts: Record<CustomerLanguage, OwnAreaTexts> = {
  de: germanArea,
  'de-simple': plainArea,
  en: englishArea,
  ar: arabicArea,
  sk: slovakArea,
  fa: farsiArea,
  uk: ukrainianArea,
}

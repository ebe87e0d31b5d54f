/** Words for what became of a person's place on an event. */
export const candidateEventTexts = {
  de: {
    invited: 'eingeladen',
    waiting: 'Warteliste',
    offered: 'Platz angeboten',
    accepted: 'zugesagt',
    declined: 'abgesagt',
    lapsed: 'Angebot verfallen',
    cancelled: 'storniert',
    checked_in: 'war da',
    late: 'kam später',
    excused: 'entschuldigt',
    no_show: 'nicht erschienen',
  },
  en: {
    invited: 'invited',
    waiting: 'waiting list',
    offered: 'place offered',
    accepted: 'accepted',
    declined: 'declined',
    lapsed: 'offer lapsed',
    cancelled: 'cancelled',
    checked_in: 'was there',
    late: 'came late',
    excused: 'excused',
    no_show: 'did not come',
  },
} as const

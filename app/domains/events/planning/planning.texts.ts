import type { InviteAdvice } from '../invite-range.ts'
import type { EventState } from '../event.ts'
import type { SlotProposal } from './proposal.ts'

interface Words {
  check: string
  checked: string
  fine: string
  stopped: string
  days: string
  takeDay(day: string): string
  slots: string
  takeSlots(one: SlotProposal): string
  people(ready: number, advice: Pick<InviteAdvice, 'from' | 'to' | 'places'> | null): string
  noOccupations: string
  saveAnyway: string
  otherEvent(title: string): string
  life: string
  steps: Record<Exclude<EventState, 'cancelled'>, string>
  next: Record<'published' | 'running' | 'closed' | 'evaluated', string>
  needs: {
    publish: string
    running: string
    closed(unresolved: number): string
    evaluated(missing: number): string
    ready: string
    done: string
  }
  stepped: Record<'running' | 'closed' | 'evaluated', string>
}

/** Words of planning an event, and of the steps of its life. */
export const planningTexts: { de: Words; en: Words } = {
  de: {
    check: 'Prüfen und Vorschläge zeigen',
    checked: 'Prüfung und Vorschläge',
    fine: 'Mit Tag, Zeit, Betrieben und Ansprechperson ist alles in Ordnung.',
    stopped: 'Noch nicht gespeichert: Bitte sehen Sie die Hinweise an. Noch einmal speichern übernimmt es so.',
    days: 'Freie Tage',
    takeDay: (day) => `${day} übernehmen`,
    slots: 'Gesprächszeiten, in denen alle einen Platz haben',
    takeSlots: ({ minutes, slots, perSlot }) =>
      `${slots} × ${minutes} Minuten, je ${perSlot} ${perSlot === 1 ? 'Person' : 'Personen'}`,
    people: (ready, advice) =>
      `${ready === 1 ? 'Eine bereite Person passt' : `${ready} bereite Personen passen`} zu den Zielberufen.${
        advice ? ` Für ${advice.places} Plätze sind ${advice.from}–${advice.to} Einladungen ein guter Anfang.` : ''
      } Auswählen können Sie nach dem Speichern; die besten stehen oben.`,
    noOccupations: 'Mit Zielberufen sehen Sie hier, wie viele bereite Personen passen.',
    saveAnyway: 'Trotzdem speichern',
    otherEvent: (title) => `hat zur selben Zeit zugesagt: ${title}`,
    life: 'Stand des Termins',
    steps: {
      draft: 'Entwurf',
      published: 'veröffentlicht',
      running: 'läuft',
      closed: 'beendet',
      evaluated: 'ausgewertet',
    },
    next: {
      published: 'Veröffentlichen',
      running: 'Jetzt beginnen',
      closed: 'Beenden',
      evaluated: 'Auswertung abschließen',
    },
    needs: {
      publish: 'Nach dem Veröffentlichen können Sie einladen.',
      running: 'Beginnt von selbst zur angegebenen Zeit, auf Wunsch schon vorher.',
      closed: (n) =>
        n === 0
          ? 'Endet von selbst zur angegebenen Zeit.'
          : `Endet von selbst zur angegebenen Zeit. ${n === 1 ? 'Eine Person hat' : `${n} Personen haben`} zugesagt und ${n === 1 ? 'ist' : 'sind'} noch nicht eingetroffen.`,
      evaluated: (n) =>
        n === 0
          ? 'Alle Ergebnisse sind da.'
          : `${n === 1 ? 'Ein Ergebnis fehlt' : `${n} Ergebnisse fehlen`} noch. Sie lassen sich auch nach dem Abschluss noch eintragen.`,
      ready: 'Es fehlt nichts mehr.',
      done: 'Abgeschlossen.',
    },
    stepped: {
      running: 'Der Termin läuft.',
      closed: 'Der Termin ist beendet.',
      evaluated: 'Die Auswertung ist abgeschlossen.',
    },
  },
  en: {
    check: 'Check and show proposals',
    checked: 'Check and proposals',
    fine: 'Day, time, employers and contact are all right.',
    stopped: 'Not saved yet: please look at the notes. Saving again takes it as it is.',
    days: 'Free days',
    takeDay: (day) => `Take ${day}`,
    slots: 'Slots in which everybody has a place',
    takeSlots: ({ minutes, slots, perSlot }) =>
      `${slots} × ${minutes} minutes, ${perSlot} ${perSlot === 1 ? 'person' : 'people'} each`,
    people: (ready, advice) =>
      `${ready === 1 ? 'One ready person fits' : `${ready} ready people fit`} the target occupations.${
        advice ? ` For ${advice.places} places ${advice.from}–${advice.to} invitations are a good start.` : ''
      } You choose after saving; the best stand on top.`,
    noOccupations: 'With target occupations you see here how many ready people fit.',
    saveAnyway: 'Save anyway',
    otherEvent: (title) => `has accepted at the same time: ${title}`,
    life: 'State of the event',
    steps: {
      draft: 'draft',
      published: 'published',
      running: 'running',
      closed: 'closed',
      evaluated: 'evaluated',
    },
    next: { published: 'Publish', running: 'Begin now', closed: 'Close', evaluated: 'Finish evaluation' },
    needs: {
      publish: 'You can invite once it is published.',
      running: 'Begins by itself at its time, earlier if you wish.',
      closed: (n) =>
        n === 0
          ? 'Closes by itself at its end.'
          : `Closes by itself at its end. ${n === 1 ? 'One person has' : `${n} people have`} accepted and not arrived yet.`,
      evaluated: (n) =>
        n === 0
          ? 'All outcomes are there.'
          : `${n === 1 ? 'One outcome is' : `${n} outcomes are`} missing. They can still be entered afterwards.`,
      ready: 'Nothing is missing.',
      done: 'Finished.',
    },
    stepped: {
      running: 'The event is running.',
      closed: 'The event is closed.',
      evaluated: 'The evaluation is finished.',
    },
  },
}

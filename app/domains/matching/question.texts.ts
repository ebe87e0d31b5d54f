import type { Language } from './matching.texts.ts'
import { languageName } from './matching.texts.ts'
import type { Question } from './questions.ts'

/** The question in words, to the person or to the employer. */
export function describeQuestion(question: Question, language: Language): string {
  const de = language === 'de'
  switch (question.about) {
    case 'qualification':
      return de
        ? 'Welcher Berufs- oder Studienabschluss liegt vor?'
        : 'Which vocational or academic qualification is there?'
    case 'training':
      return de
        ? 'Liegt eine anerkannte Ausbildung für diesen Beruf vor?'
        : 'Is there a recognised training for this profession?'
    case 'licences':
      return de ? `Führerschein Klasse ${question.what} vorhanden?` : `Driving licence class ${question.what} held?`
    case 'skills':
      return de ? `Kenntnisse vorhanden: ${question.what}?` : `Skills at hand: ${question.what}?`
    case 'language': {
      const name = languageName(question.what, language)
      return de ? `Wie gut sind die Kenntnisse in ${name}?` : `How good is the command of ${name}?`
    }
    case 'home':
      return de ? 'Wo wohnt die Person (Postleitzahl)?' : 'Where does the person live (postcode)?'
    case 'mobility':
      return de
        ? 'Wie und wie weit ist der Weg zur Arbeit möglich?'
        : 'How, and how far, can the person travel to work?'
    case 'means':
      return de ? 'Womit ist der Weg zur Arbeit möglich?' : 'By which means can the person get to work?'
    case 'times':
      return de ? 'Welche Arbeitszeiten sind möglich?' : 'Which working times are possible?'
    case 'extent':
      return de ? 'Vollzeit oder Teilzeit möglich?' : 'Full time or part time possible?'
    case 'shift':
      return de ? 'Schichtarbeit möglich?' : 'Shift work possible?'
    case 'night':
      return de ? 'Nachtarbeit möglich?' : 'Night work possible?'
    case 'weekend':
      return de ? 'Arbeit am Wochenende möglich?' : 'Weekend work possible?'
    case 'hours':
      return de ? 'Wie viele Wochenstunden sind möglich?' : 'How many weekly hours are possible?'
    case 'experience':
      return de ? 'Wie viele Jahre Erfahrung im Zielberuf?' : 'How many years of experience in the target occupation?'
    case 'available':
      return de ? 'Ab wann verfügbar?' : 'Available from when?'
    case 'temp_work':
      return de ? 'Zeitarbeit möglich?' : 'Temporary agency work possible?'
    case 'pay_wish':
      return de ? 'Welcher Stundenlohn wird mindestens gewünscht?' : 'What is the least hourly pay wished?'
    case 'asked_times':
      return de
        ? 'Beim Arbeitgeber: Vollzeit oder Teilzeit, welche Arbeitszeiten?'
        : 'To the employer: full time or part time, which working times?'
    case 'asked_hours':
      return de ? 'Beim Arbeitgeber: Wie viele Wochenstunden?' : 'To the employer: how many weekly hours?'
    case 'asked_start':
      return de ? 'Beim Arbeitgeber: Wann ist Beginn?' : 'To the employer: when does it start?'
    case 'asked_pay':
      return de ? 'Beim Arbeitgeber: Welcher Stundenlohn wird gezahlt?' : 'To the employer: what is the hourly pay?'
    case 'asked_qualification':
      return de
        ? 'Beim Arbeitgeber: Welcher Abschluss wird verlangt?'
        : 'To the employer: which qualification is asked?'
    case 'asked_regulated':
      return de
        ? 'Beim Arbeitgeber: Wird eine anerkannte Ausbildung verlangt?'
        : 'To the employer: is a recognised training required?'
    case 'asked_skills':
      return de
        ? 'Beim Arbeitgeber: Welche Kenntnisse, Führerscheine oder Sprachen werden verlangt?'
        : 'To the employer: which skills, licences or languages are asked?'
    case 'asked_experience':
      return de
        ? 'Beim Arbeitgeber: Wie viel Erfahrung wird verlangt?'
        : 'To the employer: how much experience is asked?'
    case 'employer_kind':
      return de ? 'Beim Arbeitgeber: Ist es Zeitarbeit?' : 'To the employer: is it temporary agency work?'
    case 'location':
      return de ? 'Beim Arbeitgeber: Wo ist der Arbeitsort?' : 'To the employer: where is the place of work?'
  }
}

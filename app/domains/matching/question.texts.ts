import { languageName } from './matching.texts.ts'
import type { Audience, Language } from './matching.texts.ts'
import { isForEmployer } from './questions.ts'
import type { Question } from './questions.ts'

function words(question: Question, language: Language): string {
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
      return de ? 'Welche Postleitzahl hat der Wohnort?' : 'What is the postcode of the place of residence?'
    case 'mobility':
      return de ? 'Wie und wie weit ist der Weg zur Arbeit möglich?' : 'How, and how far, is the way to work possible?'
    case 'means':
      return de ? 'Womit ist der Weg zur Arbeit möglich?' : 'By which means is the way to work possible?'
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
      return de ? 'Vollzeit oder Teilzeit, welche Arbeitszeiten?' : 'Full time or part time, which working times?'
    case 'asked_hours':
      return de ? 'Wie viele Wochenstunden?' : 'How many weekly hours?'
    case 'asked_start':
      return de ? 'Wann ist Beginn?' : 'When does it start?'
    case 'asked_pay':
      return de ? 'Welcher Stundenlohn wird gezahlt?' : 'What is the hourly pay?'
    case 'asked_qualification':
      return de ? 'Welcher Abschluss wird verlangt?' : 'Which qualification is asked?'
    case 'asked_regulated':
      return de ? 'Wird eine anerkannte Ausbildung verlangt?' : 'Is a recognised training required?'
    case 'asked_skills':
      return de
        ? 'Welche Kenntnisse, Führerscheine oder Sprachen werden verlangt?'
        : 'Which skills, licences or languages are asked?'
    case 'asked_experience':
      return de ? 'Wie viel Erfahrung wird verlangt?' : 'How much experience is asked?'
    case 'employer_kind':
      return de ? 'Ist es Zeitarbeit?' : 'Is it temporary agency work?'
    case 'location':
      return de ? 'Wo ist der Arbeitsort?' : 'Where is the place of work?'
  }
}

/** The question in words. To an officer a question for the employer says so; the employer and the person read it as it is. */
export function describeQuestion(question: Question, language: Language, audience: Audience = 'officer'): string {
  const text = words(question, language)
  if (audience !== 'officer' || !isForEmployer(question)) return text
  return language === 'de' ? `Beim Arbeitgeber: ${text}` : `To the employer: ${text}`
}

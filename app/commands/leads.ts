import { employerProfile } from '../domains/acquisition/lead-profile.ts'
import { leadReasons } from '../domains/acquisition/lead.texts.ts'
import { rankLeads } from '../domains/acquisition/leads.ts'
import { candidateForm, employerForm } from '../domains/matching/exchange.form.ts'
import { candidateProfile } from '../domains/matching/profile-of-exchange.ts'
import { readRecords } from './files.ts'
import { optionsOf, run } from './options.ts'
import { shippedPlaces } from './places.ts'

const usage =
  'Usage: npm run -s leads -- --candidates FILE --employers FILE [--top 20] [--today yyyy-mm-dd] [--language de|en]'

run(usage, (argv) => {
  const options = optionsOf(argv, ['candidates', 'employers', 'top', 'today', 'language'])
  const top = options.whole('top', 20)
  const today = options.day('today')
  const language = options.oneOf('language', ['de', 'en'])
  const candidateFile = options.required('candidates')
  const employerFile = options.required('employers')
  const candidates = readRecords(candidateFile, candidateForm)
  const employers = readRecords(employerFile, employerForm).map((e) => employerProfile(e, shippedPlaces))
  return candidates.map((candidate) => ({
    candidate: candidate.id,
    leads: rankLeads(candidateProfile(candidate, shippedPlaces), employers, today, top).map((lead) => ({
      employer: lead.employer.id,
      score: lead.score,
      reasons: leadReasons(lead, language),
    })),
  }))
})

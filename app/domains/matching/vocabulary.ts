/** Kinds of vacancy (Stellenart): job, apprenticeship (Ausbildung), mini-job, trial measure (MAG, § 45 SGB III). */
export const vacancyKinds = ['job', 'apprenticeship', 'mini_job', 'trial'] as const
export type VacancyKind = (typeof vacancyKinds)[number]

/** What an employer is: hires for itself, or lends people to clients (Personaldienstleister, AÜG). */
export const employerKinds = ['company', 'temp_agency'] as const
export type EmployerKind = (typeof employerKinds)[number]

/** Working times (Arbeitszeitmodelle). The first two are the extent, `home_office` means that the whole job can be done at home. */
export const workingTimes = ['full_time', 'part_time', 'shift', 'night', 'weekend', 'home_office'] as const
export type WorkingTime = (typeof workingTimes)[number]

/** Means of getting to work (Mobilität). */
export const means = ['car', 'public_transport', 'bicycle', 'foot'] as const
export type Means = (typeof means)[number]

/** Qualification (Qualifikation) in rising order: no certificate, completed vocational training, master or technician, degree. */
export const qualifications = ['none', 'vocational', 'advanced', 'academic'] as const
export type Qualification = (typeof qualifications)[number]

/** Language levels of the Common European Framework (GER/CEFR) in rising order. */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type LanguageLevel = (typeof languageLevels)[number]

/** What an employer says it is open to. The scorer reads `career_changers` (Quereinstieg) only; the rest is for filters and officers. */
export const opennesses = ['career_changers', 'part_time', 'training', 'families', 'severely_disabled'] as const
export type Openness = (typeof opennesses)[number]

/** Driving licence classes of the German law (§ 6 FeV). */
export const licenceClasses = [
  'AM',
  'A1',
  'A2',
  'A',
  'B',
  'B96',
  'BE',
  'C1',
  'C1E',
  'C',
  'CE',
  'D1',
  'D1E',
  'D',
  'DE',
  'L',
  'T',
] as const
export type LicenceClass = (typeof licenceClasses)[number]

/** How the last contact with an employer ended (Kontaktergebnis). */
export const contactResults = ['interested', 'call_again', 'refused', 'trial', 'vacancy'] as const
export type ContactResult = (typeof contactResults)[number]

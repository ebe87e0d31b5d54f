import type { CodeDepth, RequirementLevel } from './code.ts'

/** Words for the requirement levels, as officers say them. */
export const levelTexts: Record<'de' | 'en', Record<RequirementLevel, string>> = {
  de: { 1: 'Helfer', 2: 'Fachkraft', 3: 'Spezialist', 4: 'Experte' },
  en: { 1: 'helper', 2: 'skilled worker', 3: 'specialist', 4: 'expert' },
}

/** Words for the levels of the tree. */
export const depthTexts: Record<'de' | 'en', Record<CodeDepth, string>> = {
  de: {
    area: 'Berufsbereich',
    main_group: 'Berufshauptgruppe',
    group: 'Berufsgruppe',
    sub_group: 'Berufsuntergruppe',
    class: 'Berufsgattung',
  },
  en: { area: 'area', main_group: 'main group', group: 'group', sub_group: 'sub-group', class: 'occupation class' },
}

/** Ending of a class name by level, in the wording of the classification itself. */
export const classEndings: Record<RequirementLevel, string> = {
  1: 'Helfer-/Anlerntätigkeiten',
  2: 'fachlich ausgerichtete Tätigkeiten',
  3: 'komplexe Spezialistentätigkeiten',
  4: 'hoch komplexe Tätigkeiten',
}

import type { DateTime } from 'luxon'
import type { CustomerLanguage } from './languages.ts'

/** How a language writes days and times. Times come as "9:30" or, for whole hours where that is usual, "9". */
interface DateWords {
  day: (day: DateTime) => string
  clock: (time: string) => string
  span: (from: string, to: string) => string
  wholeHours: boolean
  /** Between day and time. */
  comma: string
}

/** Arabic months with both names that are in use: the Levant's and Egypt's. */
const arabicMonths = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيو',
  'تموز/يوليو',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
]

/** Days and months of a language, whatever calendar and digits its countries use: Gregorian, Western digits. */
const named = (day: DateTime, locale: string) =>
  day.reconfigure({ locale, numberingSystem: 'latn', outputCalendar: 'gregory' })

export const dateWords: Record<CustomerLanguage, DateWords> = {
  de: {
    day: (day) => day.setLocale('de-DE').toFormat("ccc'.', d. LLLL yyyy"),
    clock: (time) => `${time} Uhr`,
    span: (from, to) => `${from}–${to} Uhr`,
    wholeHours: true,
    comma: ', ',
  },
  'de-simple': {
    day: (day) => day.setLocale('de-DE').toFormat('cccc, d. LLLL yyyy'),
    clock: (time) => `${time} Uhr`,
    span: (from, to) => `von ${from} Uhr bis ${to} Uhr`,
    wholeHours: true,
    comma: ', ',
  },
  en: {
    day: (day) => day.setLocale('en-GB').toFormat('ccc, d LLLL yyyy'),
    clock: (time) => time,
    span: (from, to) => `${from}–${to}`,
    wholeHours: false,
    comma: ', ',
  },
  ar: {
    day: (day) => `${named(day, 'ar').toFormat('cccc')}، ${day.day} ${arabicMonths[day.month - 1] ?? ''} ${day.year}`,
    clock: (time) => `الساعة ${time}`,
    span: (from, to) => `من الساعة ${from} حتى الساعة ${to}`,
    wholeHours: false,
    comma: '، ',
  },
  sk: {
    day: (day) => named(day, 'sk').toFormat('cccc d. MMMM yyyy'),
    clock: (time) => `${time} hod.`,
    span: (from, to) => `od ${from} do ${to} hod.`,
    wholeHours: false,
    comma: ', ',
  },
  fa: {
    day: (day) => named(day, 'fa').toFormat('cccc، d LLLL yyyy'),
    clock: (time) => `ساعت ${time}`,
    span: (from, to) => `از ساعت ${from} تا ${to}`,
    wholeHours: false,
    comma: '، ',
  },
  uk: {
    day: (day) => named(day, 'uk').toFormat("cccc, d MMMM yyyy 'р.'"),
    clock: (time) => time,
    span: (from, to) => `з ${from} до ${to}`,
    wholeHours: false,
    comma: ', ',
  },
}

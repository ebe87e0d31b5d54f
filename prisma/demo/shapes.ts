/** Words of the exchange format that the demo uses. */
export type WorkingTime = 'full_time' | 'part_time' | 'shift' | 'night' | 'weekend' | 'home_office'
export type Times = readonly WorkingTime[]
export type Qualification = 'none' | 'vocational' | 'advanced' | 'academic'
export type OpenTo = 'career_changers' | 'part_time' | 'training' | 'families' | 'severely_disabled'

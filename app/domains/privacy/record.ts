/** Views of people whose reading is recorded (Lesezugriff): what is protected, and what leaves the house. */
export const readViews = ['protected', 'export', 'short_profile', 'people_file', 'interface_file'] as const
export type ReadView = (typeof readViews)[number]

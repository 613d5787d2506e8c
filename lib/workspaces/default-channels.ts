/** The ways a customer meets a company, in the language of the workspace; a team renames and adds. */
export const DEFAULT_CHANNELS = [
  { key: 'email', en: 'E-mail', nl: 'E-mail', ro: 'E-mail' },
  { key: 'phone', en: 'Phone', nl: 'Telefoon', ro: 'Telefon' },
  { key: 'chat', en: 'Chat', nl: 'Chat', ro: 'Chat' },
  { key: 'web', en: 'Website', nl: 'Website', ro: 'Site web' },
  { key: 'app', en: 'App', nl: 'App', ro: 'Aplicație' },
  { key: 'shop', en: 'Shop', nl: 'Winkel', ro: 'Magazin' },
  { key: 'social', en: 'Social media', nl: 'Sociale media', ro: 'Rețele sociale' },
] as const

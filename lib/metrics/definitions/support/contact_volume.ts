import { defineMetric } from '../../define.ts'
import { count } from '../../parts.ts'
import { ticketsOpened } from '../../sources/tickets.ts'

export const contactVolume = defineMetric({
  key: 'contact_volume',
  family: 'support',
  unit: 'count',
  better: 'none',
  name: { en: 'Contact volume', nl: 'Contactvolume', ro: 'Volumul contactelor' },
  about: {
    en: 'Questions and problems that came in, by the day they were opened; break it down by channel.',
    nl: 'Vragen en problemen die binnenkwamen, naar de dag van melding; splits uit naar kanaal.',
    ro: 'Întrebări și probleme primite, după ziua deschiderii; defalcă pe canal.',
  },
  source: ticketsOpened,
  parts: { contacts: count() },
  formula: 'contacts',
  value: ({ contacts = 0 }) => contacts,
  rules: ['local_day_opened'],
  breakdowns: ['channel', 'topic', 'priority', 'agent', 'touchpoint', 'status', 'customer.plan'],
})

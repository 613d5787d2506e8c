import { type Letter, layLetter, letterLocale } from '../mail/letter.ts'

interface Content {
  /** Who asks: the name of the workspace. */
  sender: string
  /** The first question, in the reader's language. */
  question: string
  url: string
  unsubscribeUrl: string
}

/** Asks somebody for their opinion. The link only opens the survey; nothing is recorded before the person presses send there. */
export function invitationLetter(locale: string, { sender, question, url, unsubscribeUrl }: Content): Letter {
  const language = letterLocale(locale)
  return layLetter(language, {
    en: { subject: `${sender} would like your opinion`, paragraphs: [question, 'Answering takes about a minute. The link is yours alone and works once.'], button: { label: 'Give your answer', url }, small: `You would rather not get questions from ${sender}? Unsubscribe: ${unsubscribeUrl}` },
    nl: { subject: `${sender} hoort graag wat je vindt`, paragraphs: [question, 'Antwoorden kost ongeveer een minuut. De link is alleen voor jou en werkt één keer.'], button: { label: 'Antwoord geven', url }, small: `Liever geen vragen meer van ${sender}? Afmelden: ${unsubscribeUrl}` },
    ro: { subject: `${sender} ar vrea să afle părerea ta`, paragraphs: [question, 'Răspunsul durează cam un minut. Linkul este doar al tău și funcționează o singură dată.'], button: { label: 'Răspunde', url }, small: `Nu mai vrei întrebări de la ${sender}? Dezabonare: ${unsubscribeUrl}` },
  }[language])
}

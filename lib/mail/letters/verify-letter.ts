import { type Letter, type LetterLocale, layLetter } from '../letter.ts'

export function verifyLetter(locale: LetterLocale, { url }: { url: string }): Letter {
  return layLetter(locale, {
    en: { subject: 'Confirm your e-mail address', paragraphs: ['An account was made at Peil with this address. Confirm that it is yours; the link works once, within three days.'], button: { label: 'Confirm my address', url }, small: 'Did you not make this account? Then ignore this mail.' },
    nl: { subject: 'Bevestig je e-mailadres', paragraphs: ['Met dit adres is een account gemaakt bij Peil. Bevestig dat het van jou is; de link werkt één keer, binnen drie dagen.'], button: { label: 'Bevestig mijn adres', url }, small: 'Heb je dit account niet gemaakt? Negeer deze mail dan.' },
    ro: { subject: 'Confirmă-ți adresa de e-mail', paragraphs: ['Cu această adresă a fost creat un cont Peil. Confirmă că îți aparține; linkul funcționează o singură dată, timp de trei zile.'], button: { label: 'Confirmă adresa', url }, small: 'Nu ai creat tu acest cont? Ignoră mesajul.' },
  }[locale])
}

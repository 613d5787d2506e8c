import { type Letter, type LetterLocale, layLetter } from '../letter.ts'

export function resetLetter(locale: LetterLocale, { url }: { url: string }): Letter {
  return layLetter(locale, {
    en: { subject: 'Choose a new password for Peil', paragraphs: ['Somebody, we trust it was you, asked for a new password. The link works once, within an hour. All your sessions end when you use it.'], button: { label: 'Choose a new password', url }, small: 'Was it not you? Then ignore this mail: your password stays as it is.' },
    nl: { subject: 'Kies een nieuw wachtwoord voor Peil', paragraphs: ['Iemand, waarschijnlijk jijzelf, vroeg om een nieuw wachtwoord. De link werkt één keer, binnen een uur. Al je sessies eindigen als je hem gebruikt.'], button: { label: 'Kies een nieuw wachtwoord', url }, small: 'Was jij het niet? Negeer deze mail dan: je wachtwoord blijft zoals het is.' },
    ro: { subject: 'Alege o parolă nouă pentru Peil', paragraphs: ['Cineva, probabil tu, a cerut o parolă nouă. Linkul funcționează o singură dată, timp de o oră. Când îl folosești, toate sesiunile tale se încheie.'], button: { label: 'Alege o parolă nouă', url }, small: 'Nu ai fost tu? Ignoră mesajul: parola rămâne neschimbată.' },
  }[locale])
}

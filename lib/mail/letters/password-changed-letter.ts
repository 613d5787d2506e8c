import { type Letter, type LetterLocale, layLetter } from '../letter.ts'

/** Tells somebody that their password is another now; holds no secret, so that it may be kept. */
export function passwordChangedLetter(locale: LetterLocale, { url }: { url: string }): Letter {
  return layLetter(locale, {
    en: { subject: 'Your password for Peil was changed', paragraphs: ['Your password was just changed and your other sessions have ended.', 'Was it not you? Ask for a new password at once.'], button: { label: 'It was not me', url } },
    nl: { subject: 'Je wachtwoord voor Peil is gewijzigd', paragraphs: ['Je wachtwoord is zojuist gewijzigd en je andere sessies zijn beëindigd.', 'Was jij dit niet? Vraag dan meteen een nieuw wachtwoord aan.'], button: { label: 'Dit was ik niet', url } },
    ro: { subject: 'Parola ta Peil a fost schimbată', paragraphs: ['Parola ta tocmai a fost schimbată, iar celelalte sesiuni s-au încheiat.', 'Nu ai fost tu? Cere imediat o parolă nouă.'], button: { label: 'Nu am fost eu', url } },
  }[locale])
}

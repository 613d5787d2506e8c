import { type Letter, type LetterLocale, layLetter } from '../letter.ts'

export function signInLetter(locale: LetterLocale, { url }: { url: string }): Letter {
  return layLetter(locale, {
    en: { subject: 'Your link to sign in to Peil', paragraphs: ['Use this link to sign in. It works once, within 15 minutes.'], button: { label: 'Sign in', url }, small: 'Did you not ask for this? Then ignore this mail: nothing happens without the link.' },
    nl: { subject: 'Je link om in te loggen bij Peil', paragraphs: ['Met deze link log je in. Hij werkt één keer, binnen 15 minuten.'], button: { label: 'Inloggen', url }, small: 'Heb je hier niet om gevraagd? Negeer deze mail dan: zonder de link gebeurt er niets.' },
    ro: { subject: 'Linkul tău de autentificare în Peil', paragraphs: ['Intră în cont cu acest link. Funcționează o singură dată, timp de 15 minute.'], button: { label: 'Autentificare', url }, small: 'Nu ai cerut acest link? Ignoră mesajul: fără link nu se întâmplă nimic.' },
  }[locale])
}

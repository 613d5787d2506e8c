import { type Letter, type LetterLocale, layLetter } from '../letter.ts'

export function inviteLetter(locale: LetterLocale, { inviter, workspace, url }: { inviter: string; workspace: string; url: string }): Letter {
  return layLetter(locale, {
    en: { subject: `${inviter} invites you to ${workspace} on Peil`, paragraphs: [`${inviter} invites you to work together in ${workspace}. Peil shows how customers fare: what they say, do and pay.`, 'The link is yours alone and works for seven days.'], button: { label: 'Accept the invitation', url }, small: 'Do you not know the sender? Then ignore this mail.' },
    nl: { subject: `${inviter} nodigt je uit voor ${workspace} op Peil`, paragraphs: [`${inviter} nodigt je uit om samen te werken in ${workspace}. Peil laat zien hoe het klanten vergaat: wat ze zeggen, doen en betalen.`, 'De link is alleen voor jou en werkt zeven dagen.'], button: { label: 'Uitnodiging aannemen', url }, small: 'Ken je de afzender niet? Negeer deze mail dan.' },
    ro: { subject: `${inviter} te invită în ${workspace} pe Peil`, paragraphs: [`${inviter} te invită să lucrați împreună în ${workspace}. Peil arată cum le merge clienților: ce spun, ce fac și ce plătesc.`, 'Linkul este doar al tău și funcționează șapte zile.'], button: { label: 'Acceptă invitația', url }, small: 'Nu cunoști expeditorul? Ignoră mesajul.' },
  }[locale])
}

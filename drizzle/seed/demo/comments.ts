import type { Dice } from './dice.ts'

type Language = 'en' | 'nl' | 'ro'
type Mood = 'glad' | 'mixed' | 'cross' | 'broken'

const COMMENTS: Record<Mood, Record<Language, readonly [string, ...string[]]>> = {
  glad: {
    en: ['Planning a week now takes me twenty minutes instead of half a day.', 'Swapping shifts by phone is what my people love most.', 'Your support answered within the hour, on a Friday.', 'The hours go straight to payroll. No more retyping.', 'Easy to learn: nobody needed a training.'],
    nl: ['Een weekrooster kost me nu twintig minuten in plaats van een halve dag.', 'Diensten ruilen via de telefoon, daar is iedereen blij mee.', 'De helpdesk reageert snel en denkt mee.', 'De uren gaan zo door naar de salarisadministratie.', 'Overzichtelijk, ook voor collega’s die niet handig zijn met computers.'],
    ro: ['Planific o săptămână în douăzeci de minute, nu într-o jumătate de zi.', 'Schimbul de ture de pe telefon e cel mai apreciat de echipă.', 'Răspunsul de la suport a venit în mai puțin de o oră.', 'Orele ajung direct în statul de plată.', 'Ușor de învățat, fără instruire.'],
  },
  mixed: {
    en: ['Good planner, but the reports could show more.', 'It works well once it is set up; setting it up took long.', 'Fine, though a little dear for a small team.', 'The calendar link forgets appointments now and then.'],
    nl: ['Prima roosters, maar de rapporten mogen uitgebreider.', 'Werkt goed, al duurde het inrichten lang.', 'Goed programma, wel aan de prijs voor een klein team.', 'De koppeling met de agenda mist soms een afspraak.'],
    ro: ['Planificator bun, dar rapoartele ar putea arăta mai mult.', 'Merge bine după configurare, însă configurarea a durat.', 'Bun, puțin cam scump pentru o echipă mică.', 'Legătura cu calendarul mai pierde programări.'],
  },
  cross: {
    en: ['I had to explain my problem three times to three people.', 'The price went up and nothing got better.', 'Too many clicks to plan a single shift.', 'Invoices are never right the first time.'],
    nl: ['Ik moest mijn vraag drie keer aan drie mensen uitleggen.', 'De prijs ging omhoog en er kwam niets voor terug.', 'Te veel klikken om één dienst in te plannen.', 'De factuur klopt nooit in één keer.'],
    ro: ['A trebuit să explic problema de trei ori, la trei oameni.', 'Prețul a crescut și nimic nu s-a îmbunătățit.', 'Prea multe clicuri pentru o singură tură.', 'Factura nu e corectă niciodată din prima.'],
  },
  broken: {
    en: ['Since the update the app logs everybody out in the middle of a shift.', 'The new version lost our weekend schedule.', 'The app has been unusable since the release.'],
    nl: ['Sinds de update logt de app iedereen uit midden in een dienst.', 'De nieuwe versie is ons weekendrooster kwijtgeraakt.', 'Sinds de laatste versie is de app onbruikbaar.'],
    ro: ['De la actualizare, aplicația deconectează pe toată lumea în timpul turei.', 'Noua versiune ne-a pierdut programul de weekend.', 'Aplicația nu mai poate fi folosită de la ultima versiune.'],
  },
}

/** What somebody in this mood writes in their own language, or nothing: most people write nothing. */
export function comment(dice: Dice, mood: Mood, language: Language): string | null {
  return dice.chance(mood === 'glad' ? 0.38 : 0.6) ? dice.pick(COMMENTS[mood][language]) : null
}

import type { SurveyDefinition } from './definition.ts'

export const TEMPLATES = ['nps', 'csat', 'ces', 'empty'] as const
export type TemplateKey = (typeof TEMPLATES)[number]

const LANGUAGES = ['en', 'nl', 'ro']
const THANKS: SurveyDefinition['thanks'] = {
  title: { en: 'Thank you', nl: 'Dank je wel', ro: 'Îți mulțumim' },
  text: {
    en: 'Your answer has reached {company}. You can close this page.',
    nl: 'Je antwoord is bij {company} aangekomen. Je kunt deze pagina sluiten.',
    ro: 'Răspunsul tău a ajuns la {company}. Poți închide această pagină.',
  },
}

/** Ready-made surveys with one measured question and a comment. `{company}` becomes the name of the workspace. */
export const templates: Record<TemplateKey, SurveyDefinition> = {
  nps: {
    languages: LANGUAGES,
    title: { en: 'Your opinion counts', nl: 'Jouw mening telt', ro: 'Părerea ta contează' },
    intro: { en: 'Two questions, less than a minute.', nl: 'Twee vragen, nog geen minuut werk.', ro: 'Două întrebări, mai puțin de un minut.' },
    questions: [{
      id: 'recommend', kind: 'nps', scale: 'nps_0_10', required: true,
      text: {
        en: 'How likely are you to recommend {company} to a friend or colleague?',
        nl: 'Hoe waarschijnlijk is het dat je {company} aanbeveelt aan een vriend of collega?',
        ro: 'Cât de probabil este să recomanzi {company} unui prieten sau unui coleg?',
      },
      ends: { low: { en: 'Not at all likely', nl: 'Heel onwaarschijnlijk', ro: 'Deloc probabil' }, high: { en: 'Extremely likely', nl: 'Heel waarschijnlijk', ro: 'Foarte probabil' } },
      comment: { text: { en: 'What is the main reason for your score?', nl: 'Wat is de belangrijkste reden voor je cijfer?', ro: 'Care este principalul motiv pentru nota ta?' } },
    }],
    thanks: THANKS,
  },
  csat: {
    languages: LANGUAGES,
    title: { en: 'How did we do?', nl: 'Hoe hebben we het gedaan?', ro: 'Cum ne-am descurcat?' },
    intro: { en: 'Two questions, one minute.', nl: 'Twee vragen, één minuut.', ro: 'Două întrebări, un minut.' },
    questions: [{
      id: 'satisfaction', kind: 'csat', scale: '1_5', required: true,
      text: {
        en: 'How satisfied are you with {company} overall?',
        nl: 'Hoe tevreden ben je over het geheel genomen over {company}?',
        ro: 'Cât de mulțumit ești, în general, de {company}?',
      },
      ends: { low: { en: 'Very dissatisfied', nl: 'Heel ontevreden', ro: 'Foarte nemulțumit' }, high: { en: 'Very satisfied', nl: 'Heel tevreden', ro: 'Foarte mulțumit' } },
      comment: { text: { en: 'What could we do better?', nl: 'Wat kunnen we beter doen?', ro: 'Ce am putea face mai bine?' } },
    }],
    thanks: THANKS,
  },
  ces: {
    languages: LANGUAGES,
    title: { en: 'Did it go smoothly?', nl: 'Ging het soepel?', ro: 'A mers totul ușor?' },
    intro: { en: 'Two questions about your last contact with us.', nl: 'Twee vragen over je laatste contact met ons.', ro: 'Două întrebări despre ultimul tău contact cu noi.' },
    questions: [{
      id: 'effort', kind: 'ces', scale: 'effort_5', required: true,
      text: {
        en: 'How much effort did it take to get what you needed from {company}?',
        nl: 'Hoeveel moeite kostte het om bij {company} geholpen te worden?',
        ro: 'Cât efort ai depus pentru a obține ce aveai nevoie de la {company}?',
      },
      ends: { low: { en: 'Very little effort', nl: 'Heel weinig moeite', ro: 'Foarte puțin efort' }, high: { en: 'A great deal of effort', nl: 'Heel veel moeite', ro: 'Foarte mult efort' } },
      comment: { text: { en: 'What would have made it easier?', nl: 'Wat had het makkelijker gemaakt?', ro: 'Ce ar fi făcut lucrurile mai ușoare?' } },
    }],
    thanks: THANKS,
  },
  empty: { languages: ['en'], title: { en: '' }, intro: {}, questions: [], thanks: { title: THANKS.title, text: THANKS.text } },
}

import en from '../../../_i18n/messages/en/respondent.json'
import nl from '../../../_i18n/messages/nl/respondent.json'
import ro from '../../../_i18n/messages/ro/respondent.json'

export type Words = typeof en

const BY_LANGUAGE: Record<string, Words> = { en, nl, ro }

/** The fixed words of the respondent's page; a survey in a language we do not speak has its own texts and ours in English. */
export function wordsIn(language: string): Words {
  return BY_LANGUAGE[language] ?? BY_LANGUAGE[language.slice(0, 2)] ?? en
}

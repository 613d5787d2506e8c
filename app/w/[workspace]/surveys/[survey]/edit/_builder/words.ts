import type words from '../../../../../../_i18n/messages/en/surveys.json'

/** The texts of the builder, in the reader's language. */
export type BuilderWords = (typeof words)['builder']

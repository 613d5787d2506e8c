/** One file of texts a room and language: messages/<locale>/<room>.json. */
export const ROOMS = ['common', 'form', 'nav', 'auth', 'account', 'settings', 'metrics', 'dashboards', 'customers', 'segments', 'health', 'surveys', 'respondent', 'sources', 'shared'] as const

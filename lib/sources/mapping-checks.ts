export const CURRENCY = /^[A-Z]{3}$/

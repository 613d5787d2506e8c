/** Who looks at the demo; the address cannot receive mail. */
export const DEMO_EMAIL = 'demo@peil.example'

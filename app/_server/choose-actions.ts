'use server'

import { z } from 'zod'
import { chooseLocale, chooseTheme } from './choose.ts'
import { publicAction } from './public-action.ts'

export const chooseLocaleAction = publicAction(z.object({ locale: z.enum(['en', 'nl', 'ro']) }), ({ locale }) => chooseLocale(locale))

export const chooseThemeAction = publicAction(z.object({ theme: z.enum(['light', 'dark', 'system']) }), ({ theme }) => chooseTheme(theme))

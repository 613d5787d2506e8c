'use server'

import { z } from 'zod'
import { signOut } from './auth.ts'
import { publicAction } from './public-action.ts'

export const signOutAction = publicAction(z.object({}), async () => {
  await signOut({ redirect: false })
}, () => '/sign-in?done=out')

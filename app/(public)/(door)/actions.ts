'use server'

import { SignInWithPassword } from '#lib/auth/sign-in-with-password.ts'
import { SignUp, signUp } from '#lib/workspaces/sign-up.ts'
import { appDatabase } from '#lib/db/database.ts'
import { caller } from '#app/_server/caller.ts'
import { enter } from '#app/_server/enter.ts'
import { ownPath } from '#app/_server/own-path.ts'
import { publicAction } from '#app/_server/public-action.ts'
import { Next } from './next.ts'

export const signInAction = publicAction(SignInWithPassword.extend(Next), async ({ next, ...credentials }) => {
  await enter('password', credentials)
  return ownPath(next)
}, (path) => path)

export const signUpAction = publicAction(SignUp, async (input) => {
  const { workspace } = await signUp(appDatabase(), await caller(), input)
  await enter('password', { email: input.email, password: input.password })
  return workspace.slug
}, (slug) => `/w/${slug}`)

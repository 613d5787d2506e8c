'use server'

import { SignInWithLink } from '#lib/auth/sign-in-with-link.ts'
import { SignInWithPassword } from '#lib/auth/sign-in-with-password.ts'
import { appDatabase } from '#lib/db/database.ts'
import { AcceptInvite, AcceptInviteAsNew, acceptInvite, acceptInviteAsNew } from '#lib/team/accept-invite.ts'
import { RequestReset, requestReset } from '#lib/team/request-reset.ts'
import { RequestSignInLink, requestSignInLink } from '#lib/team/request-sign-in-link.ts'
import { ResetPassword, resetPassword } from '#lib/team/reset-password.ts'
import { SignUp, signUp } from '#lib/team/sign-up.ts'
import { VerifyEmail, verifyEmail } from '#lib/team/verify-email.ts'
import { caller } from '#app/_server/caller.ts'
import { enter } from '#app/_server/enter.ts'
import { ownPath } from '#app/_server/own-path.ts'
import { personAction } from '#app/_server/person-action.ts'
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

export const requestLinkAction = publicAction(RequestSignInLink, async ({ email, next }) => requestSignInLink(appDatabase(), await caller(), { email, next: ownPath(next) }))

export const signInWithLinkAction = publicAction(SignInWithLink.extend(Next), async ({ token, next }) => {
  await enter('link', { token })
  return ownPath(next)
}, (path) => path)

export const requestResetAction = publicAction(RequestReset, async (input) => requestReset(appDatabase(), await caller(), input))

export const resetPasswordAction = publicAction(ResetPassword, async (input) => resetPassword(appDatabase(), await caller(), input), () => '/sign-in?done=reset')

export const verifyEmailAction = personAction(VerifyEmail, ({ user }, input) => verifyEmail(appDatabase(), user.id, input), () => '/')

export const acceptInviteAction = personAction(AcceptInvite, ({ user }, input) => acceptInvite(appDatabase(), user.id, input), (slug) => `/w/${slug}`)

export const acceptInviteAsNewAction = publicAction(AcceptInviteAsNew, async (input) => {
  const { email, slug } = await acceptInviteAsNew(appDatabase(), await caller(), input)
  await enter('password', { email, password: input.password })
  return slug
}, (slug) => `/w/${slug}`)

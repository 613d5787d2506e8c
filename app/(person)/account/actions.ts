'use server'

import { z } from 'zod'
import { ChangeLocale } from '#lib/auth/change-locale.ts'
import { appDatabase } from '#lib/db/database.ts'
import { ChangeName, changeName } from '#lib/team/change-name.ts'
import { ChangePassword, changePassword } from '#lib/team/change-password.ts'
import { requestVerification } from '#lib/team/request-verification.ts'
import { RevokeSession, revokeOtherSessions, revokeSession } from '#lib/team/revoke-session.ts'
import { chooseLocale } from '#app/_server/choose.ts'
import { personAction } from '#app/_server/person-action.ts'

const Nothing = z.object({})

export const changeNameAction = personAction(ChangeName, ({ user }, input) => changeName(appDatabase(), user.id, input))

export const changeLocaleAction = personAction(ChangeLocale, (_person, { locale }) => chooseLocale(locale))

export const changePasswordAction = personAction(ChangePassword, ({ user, sessionId }, input) => changePassword(appDatabase(), { userId: user.id, sessionId }, input))

export const requestVerificationAction = personAction(Nothing, ({ user }) => requestVerification(appDatabase(), user.id))

export const revokeSessionAction = personAction(RevokeSession, ({ user }, input) => revokeSession(appDatabase(), user, input))

export const revokeOtherSessionsAction = personAction(Nothing, ({ user, sessionId }) => revokeOtherSessions(appDatabase(), user, sessionId))

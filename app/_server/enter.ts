import { AuthError } from 'next-auth'
import { z } from 'zod'
import { Refusal } from '#lib/shared/refusal.ts'
import { signIn } from './auth.ts'

/** Signs in through next-auth, which sets the cookie; what the verb refused comes back as that refusal. */
export async function enter(door: 'password' | 'link', credentials: Record<string, string>): Promise<void> {
  try {
    await signIn(door, { ...credentials, redirect: false })
  } catch (error) {
    const cause = error instanceof AuthError ? error.cause?.err : undefined
    throw cause instanceof Refusal || cause instanceof z.ZodError ? cause : error
  }
}

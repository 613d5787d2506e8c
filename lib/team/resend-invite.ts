import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { Refusal } from '../shared/refusal.ts'
import { inviteMember } from './invite-member.ts'
import { listInvites } from './list-invites.ts'
import type { WithdrawInvite } from './withdraw-invite.ts'

/** Sends an open invitation again with a new link, for another seven days. */
export async function resendInvite(scope: Scope, input: z.infer<typeof WithdrawInvite>): Promise<void> {
  const invite = (await listInvites(scope)).find(({ email }) => email === input.email)
  if (!invite) throw new Refusal('missing', 'There is no open invitation for this address.')
  await inviteMember(scope, { email: invite.email, role: invite.role })
}

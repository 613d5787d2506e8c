import { z } from 'zod'
import { EmailAddress } from '../auth/email-address.ts'
import type { Role } from '../auth/abilities.ts'
import type { Scope } from '../auth/scope.ts'
import { Refusal } from '../shared/refusal.ts'
import { endInvite } from './invite-member.ts'
import { requireMayManage } from './may-manage.ts'

export const WithdrawInvite = z.object({ email: EmailAddress })

/** Takes an invitation back; its link no longer works. */
export async function withdrawInvite(scope: Scope, input: z.infer<typeof WithdrawInvite>): Promise<void> {
  scope.require('member.manage')
  await scope.write(async (tx) => {
    const ended = await endInvite(tx, scope, input.email)
    if (!ended) throw new Refusal('missing', 'There is no open invitation for this address.')
    requireMayManage(scope, ended.role as Role)
    await scope.audit(tx, 'invite.withdraw', input.email)
  })
}

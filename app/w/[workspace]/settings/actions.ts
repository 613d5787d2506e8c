'use server'

import { z } from 'zod'
import { RetryParkedJob, retryParkedJob } from '#lib/jobs/retry-parked-job.ts'
import { ChangeRole, changeRole } from '#lib/team/change-role.ts'
import { InviteMember, inviteMember } from '#lib/team/invite-member.ts'
import { leaveWorkspace, RemoveMember, removeMember } from '#lib/team/remove-member.ts'
import { resendInvite } from '#lib/team/resend-invite.ts'
import { WithdrawInvite, withdrawInvite } from '#lib/team/withdraw-invite.ts'
import { CreateApiKey, createApiKey } from '#lib/workspaces/create-api-key.ts'
import { DeleteWorkspace, deleteWorkspace } from '#lib/workspaces/delete-workspace.ts'
import { EditWorkspace, editWorkspace } from '#lib/workspaces/edit-workspace.ts'
import { RevokeApiKey, revokeApiKey } from '#lib/workspaces/revoke-api-key.ts'
import { SaveChannel, saveChannel } from '#lib/workspaces/save-channel.ts'
import { SaveTouchpoint, saveTouchpoint } from '#lib/workspaces/save-touchpoint.ts'
import { action } from '#app/_server/action.ts'
import { leavingAction } from '#app/_server/leaving-action.ts'

export const editWorkspaceAction = action(EditWorkspace, editWorkspace)
export const deleteWorkspaceAction = leavingAction(DeleteWorkspace, deleteWorkspace)
export const leaveWorkspaceAction = leavingAction(z.object({}), leaveWorkspace)

export const inviteMemberAction = action(InviteMember, inviteMember)
export const resendInviteAction = action(WithdrawInvite, resendInvite)
export const withdrawInviteAction = action(WithdrawInvite, withdrawInvite)
export const changeRoleAction = action(ChangeRole, changeRole)
export const removeMemberAction = action(RemoveMember, removeMember)

export const createApiKeyAction = action(CreateApiKey, createApiKey)
export const revokeApiKeyAction = action(RevokeApiKey, revokeApiKey)

export const saveChannelAction = action(SaveChannel, saveChannel)
export const saveTouchpointAction = action(SaveTouchpoint, saveTouchpoint)

export const retryParkedJobAction = action(RetryParkedJob, retryParkedJob)

'use server'

import { action } from '#app/_server/action.ts'
import { AddCard, addCard } from '#lib/dashboards/add-card.ts'
import { ChangeCard, changeCard } from '#lib/dashboards/change-card.ts'
import { ChangeSharePassword, changeSharePassword } from '#lib/dashboards/change-share-password.ts'
import { ChangeSharing, changeSharing } from '#lib/dashboards/change-sharing.ts'
import { CreateDashboard, createDashboard } from '#lib/dashboards/create-dashboard.ts'
import { CreateShareLink, createShareLink } from '#lib/dashboards/create-share-link.ts'
import { DeleteDashboard, deleteDashboard } from '#lib/dashboards/delete-dashboard.ts'
import { MoveCard, moveCard } from '#lib/dashboards/move-card.ts'
import { RemoveCard, removeCard } from '#lib/dashboards/remove-card.ts'
import { RenameDashboard, renameDashboard } from '#lib/dashboards/rename-dashboard.ts'
import { RevokeShareLink, revokeShareLink } from '#lib/dashboards/revoke-share-link.ts'
import { shareUrl } from './share-url.ts'

export const createDashboardAction = action(CreateDashboard.omit({ cards: true }), (scope, input) => createDashboard(scope, input), ({ dashboardNo }) => `/dashboards/${dashboardNo}`)
export const renameDashboardAction = action(RenameDashboard, (scope, input) => renameDashboard(scope, input))
export const deleteDashboardAction = action(DeleteDashboard, (scope, input) => deleteDashboard(scope, input), () => '/dashboards')
export const addCardAction = action(AddCard, (scope, input) => addCard(scope, input))
export const changeCardAction = action(ChangeCard, (scope, input) => changeCard(scope, input))
export const removeCardAction = action(RemoveCard, (scope, input) => removeCard(scope, input))
export const moveCardAction = action(MoveCard, (scope, input) => moveCard(scope, input))
export const createShareLinkAction = action(CreateShareLink, async (scope, input) => ({ url: shareUrl((await createShareLink(scope, input)).token) }))
export const revokeShareLinkAction = action(RevokeShareLink, (scope, input) => revokeShareLink(scope, input))
export const changeSharePasswordAction = action(ChangeSharePassword, (scope, input) => changeSharePassword(scope, input))
export const changeSharingAction = action(ChangeSharing, (scope, input) => changeSharing(scope, input))

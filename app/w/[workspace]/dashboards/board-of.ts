import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { Scope } from '#lib/auth/scope.ts'
import { type Dashboard, GetDashboard, getDashboard } from '#lib/dashboards/get-dashboard.ts'
import { Refusal } from '#lib/shared/refusal.ts'

/** The dashboard of an address, once per request; what is not there answers like what belongs to somebody else. */
export const boardOf = cache(async (scope: Scope, dashboard: string): Promise<Dashboard> => {
  const input = GetDashboard.safeParse({ dashboardNo: dashboard })
  if (!input.success) notFound()
  try {
    return await getDashboard(scope, input.data)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'missing') notFound()
    throw error
  }
})

import { revokeShareLink as revoke } from '#lib/dashboards/revoke-share-link.ts'
import { revokeShareLink } from '../../_contract/dashboards.ts'
import { serve } from '../../_serve.ts'

export const DELETE = serve(revokeShareLink, (scope, input) => revoke(scope, input))

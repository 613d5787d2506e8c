import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./app/_i18n/request.ts')

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

/** A shared dashboard is neither found by search engines nor told to other sites. */
const shared = [
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
]

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg-boss', 'postgres'],
  output: process.env.PEIL_STANDALONE ? 'standalone' : undefined,
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    // Pages that a route handler answers: only with the type set here does the server compress them.
    { source: '/:door(s|u)/:path*', headers: [{ key: 'Content-Type', value: 'text/html; charset=utf-8' }] },
    { source: '/d/:path*', headers: shared },
  ],
}

export default withNextIntl(config)

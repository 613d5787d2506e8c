import { type Browser, expect } from '@playwright/test'
import { outboxUrl } from '../lib/test/outbox-url.ts'

/** The link in the latest mail to an address, read in the outbox as whoever runs Peil would. */
export async function mailedLink(browser: Browser, address: string, subject: RegExp): Promise<string> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const mail = page.getByRole('listitem').filter({ hasText: address }).filter({ has: page.getByRole('heading', { name: subject }) }).first()
  await expect(async () => {
    await page.goto(outboxUrl())
    await expect(mail).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 15_000 })
  const link = await mail.getByRole('link').first().getAttribute('href')
  await context.close()
  return link ?? ''
}

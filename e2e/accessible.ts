import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Expects no finding of axe on the page as it is, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => { document.documentElement.dataset.theme = name }, theme)
    // Colours fade; judged half way they are nobody's.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) {
        if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel()
        else animation.finish()
      }
    })
    const axe = new AxeBuilder({ page }).exclude('option')
    // The second look is for colours alone: nothing else changes between the two.
    const { violations } = await (theme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`), `${page.url()} in ${theme}`).toEqual([])
  }
}

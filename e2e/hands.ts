import { expect } from 'vitest'
import type { Locator, Page } from 'playwright'

/** How a person works on a page: the same journeys are gone with the mouse and with the keyboard alone. */
export interface Hands {
  press(target: Locator): Promise<void>
  type(target: Locator, text: string): Promise<void>
  tick(target: Locator): Promise<void>
  choose(target: Locator, value: string): Promise<void>
}

export const mouse: Hands = {
  press: (target) => target.click(),
  type: (target, text) => target.fill(text),
  tick: (target) => target.check(),
  choose: async (target, value) => void (await target.selectOption(value)),
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Whether the focused element can be told from the others: an outline or a shadow, which KERN-UX draws. */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element) return false
    const label = element.closest('label') ?? element
    return [element, label].some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
  })

/** Goes with Tab until the target has the focus; it must be visible there. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' })
  for (let steps = 0; steps < 900; steps++) {
    if (await isFocused(target)) {
      expect(await showsFocus(page), `focus is visible on ${String(target)}`).toBe(true)
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${String(target)}`)
}

/** A person without a mouse: Tab, Enter, space and typing. */
export function keyboard(page: Page): Hands {
  return {
    async press(target) {
      await reach(page, target)
      await page.keyboard.press('Enter')
    },
    async type(target, text) {
      await reach(page, target)
      const kind = await target.getAttribute('type')
      if (kind === 'date') {
        const [year = '', month = '', day = ''] = text.split('-')
        await page.keyboard.type(`${day}${month}${year}`)
        if ((await target.inputValue()) !== text) {
          for (let parts = 0; parts < 3; parts++) await page.keyboard.press('ArrowLeft')
          await page.keyboard.type(`${month}${day}${year}`)
        }
      } else if (kind === 'time') await page.keyboard.type(text.replace(':', ''))
      else {
        await page.keyboard.press('Control+A')
        await page.keyboard.type(text)
      }
      expect(await target.inputValue()).toBe(text)
    },
    async tick(target) {
      await reach(page, target)
      if (!(await target.isChecked())) await page.keyboard.press('Space')
      expect(await target.isChecked()).toBe(true)
    },
    async choose(target, value) {
      await reach(page, target)
      const label = await target.locator(`option[value="${value}"]`).innerText()
      await page.keyboard.type(label)
      await page.keyboard.press('Tab')
      expect(await target.inputValue()).toBe(value)
    },
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of a browser that is on this machine: `CHROMIUM`, one on the PATH, or Playwright's own. */
export function findBrowser(): string | null {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)))
  return (
    [process.env.CHROMIUM ?? '', ...onPath, chromium.executablePath()].find((file) => file && existsSync(file)) ?? null
  )
}

function mayInstall(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*debian/m.test(release)
}

/** Path of a browser; on Debian, as root, Chromium is installed when there is none. Elsewhere the error says what to do. */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found) return found
  if (!mayInstall()) {
    throw new Error(
      'The end-to-end tests need a Chromium: install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or name it in CHROMIUM.',
    )
  }
  console.log('No browser on this machine: installing Chromium …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} ended with ${status}`)
  }
  const installed = findBrowser()
  if (!installed) throw new Error('Chromium was installed but is not on the PATH.')
  return installed
}

/** How the browser is started: without sandbox (as root), without calls of its own to the network. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

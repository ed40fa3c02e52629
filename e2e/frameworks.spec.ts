import { createOwner, expect, expectAccessible, signIn, test } from './fixtures.ts'

test('a framework is copied, changed, chosen for a workshop, and read by the room in its own words', async ({
  server,
  browser,
}) => {
  const desk = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  await createOwner(server, desk)
  await signIn(server, desk)
  const page = await desk.newPage()
  const saved = () => expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await test.step('a copy of the one that comes with the product', async () => {
    await page.goto(`${server.origin}/frameworks`)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Make a copy: Seven elements of practice' }).click()
    await page.waitForURL(/\/frameworks\/frw_/)
    await expect(page.getByRole('button', { name: '1. Empathy', exact: true })).toBeVisible()
  })

  await test.step('an element is renamed, and the preview reads it so; what is missing is said with its place', async () => {
    await page.getByRole('button', { name: '1. Empathy', exact: true }).click()
    const name = page.getByRole('group', { name: 'Name', exact: true })
    await name.getByLabel('English').fill('Standing beside')
    await expect(page.getByRole('region', { name: 'Preview: phone' })).toContainText('Standing beside')
    await name.getByLabel('Cymraeg').fill('')
    await expect(page.getByRole('button', { name: 'Element 1 › Name: is missing in Welsh' })).toBeVisible()
    await expectAccessible(page)
    await name.getByLabel('Cymraeg').fill('Sefyll wrth ymyl')
    await saved()
    await page.getByRole('button', { name: 'Dimensions and grouping' }).click()
    await expectAccessible(page)
  })

  await test.step('a workshop that is to speak of it does', async () => {
    await page.goto(`${server.origin}/workshops/wsh_goodpractice`)
    await page.getByLabel('Framework').selectOption({ label: 'Seven elements of practice (copy)' })
    await saved()
    await page.getByRole('button', { name: /^\d+\. Third excerpt, with the seven/ }).click()
    await expect(page.getByRole('region', { name: 'Preview: phone' })).toContainText('Standing beside')
  })

  await test.step('its versions say who changed what; the first is read and brought back', async () => {
    await page.goto(`${server.origin}/frameworks`)
    await page.getByRole('link', { name: 'Versions: Seven elements of practice (copy)' }).click()
    await expect(page.getByText('Element renamed: Empathy → Standing beside')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Read it: Version 1' }).click()
    await expect(page.getByRole('heading', { name: 'Empathy' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Bring it back: Version 1' }).click()
    await expect(page.getByText('It brings back version 1.')).toBeVisible()
  })
})

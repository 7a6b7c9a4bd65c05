import { expect, it } from 'vitest';
import { useViewer } from './viewer.ts';

const viewer = useViewer();

const STORY =
  'The harbour authority said on Tuesday that tolls would rise by a tenth in April after six years without a change. ';

/** Every way known to us by which a page's markup might run or fetch something. */
const PAGE = `<base href="http://evil.example/"><link rel="preconnect" href="http://evil.example"><link rel="stylesheet" href="http://evil.example/a.css">
<meta http-equiv="refresh" content="0;url=http://evil.example/"><style>@import "http://evil.example/b.css"; p { background: url(http://evil.example/c.png) }</style>
<article><h1 onmouseover="top.ran=true">Tolls rise</h1>
<p style="background:url(http://evil.example/d.png)">${STORY}<img src="http://evil.example/x.png" srcset="http://evil.example/y.png 2x" onerror="top.ran=true"></p>
<svg onload="top.ran=true"><image href="http://evil.example/s.png"/><script>top.ran=true</script></svg><iframe srcdoc="<script>top.ran=true</script>"></iframe>
<p>${STORY.repeat(2)}<a href="java\tscript:top.ran=true">more</a><a href="data:text/html,<script>top.ran=true</script>" ping="http://evil.example/p">data</a></p>
<video src="http://evil.example/v.mp4" poster="http://evil.example/v.png" autoplay></video><object data="http://evil.example/o"></object><embed src="http://evil.example/e">
<template><img src=x onerror="top.ran=true"></template><noscript><p title="</noscript><img src=x onerror=top.ran=true>"></noscript>
<math><mtext><table><mglyph><style><img src=x onerror="top.ran=true"></style></mglyph></table></mtext></math>
<form action="http://evil.example/"><button formaction="javascript:top.ran=true" autofocus onfocus="top.ran=true">go</button><input name="attributes"></form>
<details open ontoggle="top.ran=true"><summary>x</summary></details><body onpageshow="top.ran=true">
<script>top.ran=true</script></article>`;

it('runs and fetches nothing of a hostile page, in any view (needs chromium)', async () => {
  const page = await viewer.page();
  await page.locator('textarea').fill(PAGE);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator('.article').waitFor();
  expect(await page.locator('.article').textContent()).toContain('tolls would rise');
  for (const view of ['r', 'e', 'd']) {
    await page.keyboard.press(view);
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(await page.locator('main :is(img, script, math, object, embed, video)').count()).toBe(0);
    if (view !== 'e') continue;
    const inside = page.frameLocator('.frame');
    expect(await inside.locator('.run').first().textContent()).toContain('Tolls rise');
    const active =
      'img, script, style, link, meta:not([http-equiv="Content-Security-Policy"]), base, a, form, iframe, svg, math, object, embed, video';
    expect(
      await inside.locator(`body :is(${active}), body :is([onclick], [onfocus], [style], [href], [src])`).count(),
    ).toBe(0);
    await inside.locator('.link').first().click();
  }
  await page.keyboard.press('r');
  for (const link of await page.locator('.article a').all()) expect(await link.getAttribute('href')).toMatch(/^#/);
});

import { stdout } from 'node:process';
import { expect, test, vi } from 'vitest';
import { listPublishers } from '../../../plugins/cli/commands/publishers.ts';
import { publisherProfile } from '../../../plugins/terms/publishers/index.ts';

async function run(query: string, format = 'pretty', own = '[]') {
	let text = '';
	const write = vi.spyOn(stdout, 'write').mockImplementation((...args: unknown[]) => {
		text += String(args[0]);
		const done = args.find((arg) => typeof arg === 'function');
		done?.();
		return true;
	});
	const profiles = (JSON.parse(own) as unknown[]).map((one) => publisherProfile.parse(one));
	try {
		const code = await listPublishers(query, { format, color: false }, profiles);
		return { code, text };
	} finally {
		write.mockRestore();
	}
}

test('in full: https://theconversation.com/some-story-12345', async () => {
	expect((await run('https://theconversation.com/some-story-12345')).text).toMatchInlineSnapshot(`
		"The Conversation  the-conversation
		Licence: CC-BY-ND-4.0 (second-hand)

		You may
		  - adapt style, time and place
		  - show advertisements on the page
		  - republish without telling the publisher
		  - use it commercially

		You must
		  - credit the author, the author’s institution and the publisher
		  - link to the article or to the home page
		  - keep the publisher’s tracking pixel (img)
		  - check the credit of each of the images and charts for its terms

		You must not
		  - edit more than style, time and place without permission
		  - shorten it without permission
		  - translate it without permission (second-hand)
		  - sell or syndicate the text
		  - frame the original page
		  - republish wholesale or automatically

		You are asked to
		  - write, in these or like words: “This article is republished from The Conversation under a Creative Commons license. Read the [original article]({url}).”
		  - put the credit at the top
		  - show the publisher’s logo
		  - not charge readers for it without permission

		http://theconversation.com/uk/republishing-guidelines
		Seen 2026-11-22 in a stored copy; sure, evidence: primary
		"
	`);
});

test('in full: buffalo’s fire', async () => {
	expect((await run('buffalo’s fire')).text).toMatchInlineSnapshot(`
		"Buffalo's Fire  buffalos-fire
		Licence: Buffalo's Fire: Share & Care
		Grant: Articles that show the “Share & Care” button may be republished.

		You must
		  - credit the author
		  - point <link rel="canonical"> to the original
		  - keep the copy out of search engines (noindex)

		https://www.buffalosfire.com/the-daily-spark/sharing-stories-respecting-voices-a-guide-to-ethical-collaboration
		Seen 2026-11-22 in a stored copy; sure, evidence: primary
		"
	`);
});

test('in full: russia insider', async () => {
	expect((await run('russia insider')).text).toMatchInlineSnapshot(`
		"Russia Insider  russia-insider
		Licence: Creative Commons, Russia Insider
		Grant: “Anyone is free to republish, copy, and redistribute the text in this content (but not the images or videos) in any medium or format, with the right to remix, transform, and build upon it, even commercially, as long as they provide a backlink and credit to Russia Insider. It is not necessary to notify Russia Insider. Licensed Creative Commons”

		You may
		  - edit the text
		  - translate it
		  - use it commercially
		  - republish without telling the publisher

		You must
		  - credit the publisher
		  - link back

		You must not
		  - use the images and video

		You are asked to
		  - write, in these or like words: “This post first appeared on Russia Insider”

		https://russia-insider.com/en
		Seen 2026-11-22 in a stored copy; fairly sure, evidence: primary
		"
	`);
});

test('several in brief', async () => {
	expect((await run('news')).text).toMatchInlineSnapshot(`
		"19th               The 19th (CC-BY-NC-ND-4.0 (second-hand))
		                   credit the author and the publisher; keep the publisher’s tracking pixel (img); keep every link of the story (second-hand)
		floodlight         Floodlight (CC-BY-NC-ND-4.0)
		                   credit the author, the publisher and partners that reported it; put the credit at the top; link back
		inn-on-the-ground  INN On the Ground (CC-BY-NC-ND-4.0)
		                   credit the author, the outlet that it comes from and partners that reported it; be one of: news outlets; not edit the text
		ndnc               North Dakota News Cooperative (North Dakota News Cooperative reprint guidelines)
		                   credit the author and the publisher; put the credit at the top; link to the article itself
		newswell           NEWSWELL (NEWSWELL republication guidelines)
		                   credit the author, the publisher and partners that reported it; close with the publisher’s note about itself; link to the article or to the home page
		nw-newswire        NW Newswire (NW Newswire republishing)
		                   credit the author, the outlet that it comes from and the title; put the credit at the end; link to the article itself, on the words “{title}”
		oopsnews           oopsnews.club (oopsnews.club terms of use)
		                   credit the source; put the credit at the top, not below paragraph 1; link to the article itself
		the-texan          The Texan (The Texan republishing guidelines)
		                   credit the publisher and the author; put the credit at the top; link to the article itself
		voa                Voice of America (Voice of America terms of use)
		                   credit the publisher
		"
	`);
});

test('all, each in two lines', async () => {
	const { code, text } = await run('');
	expect(code).toBe(0);
	expect(text.split('\n').length - 1).toBe(2 * JSON.parse((await run('', 'json')).text).length);
	expect(text).toContain('propublica ');
});

test('nothing', async () => {
	expect(await run('propublika')).toEqual({
		code: 1,
		text: 'No profile of a publisher is known for “propublika”. Did you mean “propublica”?\n',
	});
	expect(await run('qqqqqqqq')).toEqual({
		code: 1,
		text: 'No profile of a publisher is known for “qqqqqqqq”.\n',
	});
	expect(await run('qqqqqqqq', 'json')).toEqual({ code: 1, text: '[]\n' });
});

test('as data', async () => {
	const { code, text } = await run('undark', 'json');
	expect(code).toBe(0);
	expect(JSON.parse(text)).toMatchObject([
		{ id: 'undark', window: { latestDays: 90, after: 'ask', severity: 'demanded' } },
	]);
});

test('profiles of the config come first', async () => {
	const own = JSON.stringify([{ id: 'mine', name: 'Mine', domains: ['undark.org'] }]);
	expect((await run('https://undark.org/x', 'pretty', own)).text).toMatch(/^Mine {2}mine\n/);
});

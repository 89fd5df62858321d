import { describe, expect, test } from 'vitest';
import type { UserOptions } from '../../../plugins/options.ts';
import { article, body } from '../../helpers/article.ts';
import { credit, file, html, judgeFiles, told } from '../../helpers/copies.ts';

const by = 'https://creativecommons.org/licenses/by/4.0/';
const nc = 'https://creativecommons.org/licenses/by-nc/4.0/';
const photo = 'https://images.publisher.example/boats.jpg';
const film = 'https://images.publisher.example/boats.mp4';
const config: UserOptions = {
	publishers: [
		{
			id: 'p',
			name: 'The Publisher',
			domains: ['publisher.example'],
			images: { rule: 'excluded' },
			video: { rule: 'excluded' },
		},
	],
};

const content = `<content:encoded><![CDATA[${html}${credit}]]></content:encoded>`;
const rss = (fields: string, inside = ''): string =>
	`<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Site</title>
<item><title>Tides</title><link>https://site.example/a/</link>
${fields}
${content.replace(']]>', `${inside}]]>`)}</item></channel></rss>`;
const atom = (fields: string): string =>
	`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Tides</title><link href="https://site.example/a/"/>${fields}<content type="html"><![CDATA[${html}${credit}]]></content></entry></feed>`;
const json = (fields: object): string =>
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		items: [{ id: '1', url: 'https://site.example/a/', content_html: html + credit, ...fields }],
	});

const judge = async (text: string, path = 'feed.xml', markdown = '') => {
	const articles = { 'content/a.md': article({}, `${body}\n${markdown}\n`) };
	return told(await judgeFiles([file(path, 'feed', text)], { articles, config })).map((line) =>
		line.replace(/:\d+: (Unexpected \w+ \S+?)(?: in|,| from).*/, ' $1'),
	);
};

const image = `error media-granted feed.xml Unexpected image ${photo}`;
const video = `error media-granted feed.xml Unexpected video ${film}`;
const license = `error metadata-true feed.xml Unexpected licence ${nc}`;

describe('media and licences of feed items', () => {
	test.each<[string, string, string[], string?]>([
		['in the content', rss('', `<img src="${photo}">`), [image]],
		['an enclosure', rss(`<enclosure url="${photo}" type="image/jpeg" length="1"/>`), [image]],
		['a film', rss(`<enclosure url="${film}" type="video/mp4" length="1"/>`), [video]],
		[
			'Media RSS',
			rss(`<media:group><media:content url="${photo}" medium="image"/></media:group>`),
			[image],
		],
		['a podcast’s cover', rss(`<itunes:image href="${photo}"/>`), [image]],
		['Atom', atom(`<link rel="enclosure" type="image/jpeg" href="${photo}"/>`), [image]],
		['JSON Feed', json({ image: photo }), [image.replace('.xml', '.json')], 'feed.json'],
		[
			'an attachment',
			json({ attachments: [{ mime_type: 'video/mp4', url: film }] }),
			[video.replace('.xml', '.json')],
			'feed.json',
		],
		[
			'the site’s own picture',
			rss('<enclosure url="https://site.example/hero.jpg" type="image/jpeg" length="1"/>'),
			[],
		],
		['the right licence', rss(`<creativeCommons:license>${by}</creativeCommons:license>`), []],
		['another licence', rss(`<creativeCommons:license>${nc}</creativeCommons:license>`), [license]],
		['another licence in RDF', rss(`<cc:license rdf:resource="${nc}"/>`), [license]],
		['another licence in Atom', atom(`<link rel="license" href="${nc}"/>`), [license]],
		['RSL', atom('<link rel="license" type="application/rsl+xml" href="/rsl.xml"/>'), []],
		['a note of the rights', rss('<dc:rights>CC BY 4.0</dc:rights>'), []],
	])('%s', async (_, text, expected, path) => {
		expect(await judge(text, path)).toEqual(expected);
	});

	test('a copy of what the Markdown names', async () => {
		const text = rss(
			'<enclosure url="https://site.example/_astro/boats.Ab12CdEf.jpg" type="image/jpeg" length="1"/>',
		);
		expect(await judge(text, 'feed.xml', '![](./boats.jpg)')).toEqual([
			'error media-granted feed.xml Unexpected image ./boats.jpg',
		]);
		expect(await judge(text)).toEqual([]);
	});
});

import { describe, expect, test } from 'vitest';
import {
	compilePublishers,
	licenseAt,
	type PublisherProfileInput,
	permissionsOf,
	publisherProfile,
} from '../../../plugins/terms/publishers/index.ts';

const shipped = compilePublishers();

function withOwn(...own: PublisherProfileInput[]) {
	return compilePublishers(own.map((profile) => publisherProfile.parse(profile)));
}

test.each<[string, string | null]>([
	['https://theconversation.com/a-story-12345', 'the-conversation'],
	['http://www.TheConversation.com./', 'the-conversation'],
	['https://es.globalvoices.org/2020/01/', 'global-voices'],
	['https://gaming.stackexchange.com/q/1', 'stack-exchange'],
	['https://pt.stackoverflow.com/q/1', 'stack-exchange'],
	['https://de.m.wikipedia.org/wiki/Ente', 'wikipedia'],
	['https://blogs.lse.ac.uk/x', 'lse-blogs'],
	['https://www.lse.ac.uk/x', null],
	['https://eipass.com/', null],
	['https://nottheconversation.com/', null],
	['https://theconversation.com.evil.example/', null],
	['https://org/', null],
	['theconversation.com', null],
	['not a url', null],
	[`https://${'a.'.repeat(500_000)}globalvoices.org/`, null],
])('by address: %.60s', (url, id) => {
	expect(shipped.byUrl(url)?.id ?? null).toBe(id);
});

test.each<[string, string | null]>([
	['The Conversation', 'the-conversation'],
	['  the  CONVERSATION ', 'the-conversation'],
	['The Conversation UK', 'the-conversation'],
	['Agencia Publica', 'agencia-publica'],
	['Buffalo’s Fire', 'buffalos-fire'],
	['Stack Overflow', 'stack-exchange'],
	['China Dialogue', 'dialogue-earth'],
	['Ｐｒｏｐｕｂｌｉｃａ', 'propublica'],
	['Russia Insider', 'russia-insider'],
	['The Conversation About Race', null],
	['', null],
])('by name: %s', (name, id) => {
	expect(shipped.byName(name)?.id ?? null).toBe(id);
});

test('by id and by grant', () => {
	expect(shipped.byId('19th')?.name).toBe('The 19th');
	expect(shipped.byId('The 19th')).toBeNull();
	expect(shipped.byGrant('russia-insider-terms')?.id).toBe('russia-insider');
	expect(shipped.byGrant('CC-BY-4.0')).toBeNull();
	expect(shipped.byId('__proto__')).toBeNull();
});

describe('own profiles', () => {
	test('one of the same id takes the place of the shipped one, with all its names and hosts', () => {
		const index = withOwn({ id: 'propublica', name: 'Mine', domains: ['mine.example'] });
		expect(index.byId('propublica')?.name).toBe('Mine');
		expect(index.byName('ProPublica')).toBeNull();
		expect(index.byUrl('https://www.propublica.org/x')).toBeNull();
		expect(index.byUrl('https://mine.example/x')?.name).toBe('Mine');
		expect(index.all.length).toBe(shipped.all.length);
	});
	test('one that claims a host or a name of a shipped one takes over only that', () => {
		const index = withOwn({
			id: 'mine',
			name: 'OWID',
			domains: ['WWW.propublica.org', 'fr.globalvoices.org'],
		});
		expect(index.byUrl('https://propublica.org/x')?.id).toBe('mine');
		expect(index.byName('ProPublica')?.id).toBe('propublica');
		expect(index.byName('owid')?.id).toBe('mine');
		expect(index.byUrl('https://fr.globalvoices.org/x')?.id).toBe('mine');
		expect(index.byUrl('https://es.globalvoices.org/x')?.id).toBe('global-voices');
		expect(index.all.map(({ id }) => id)).toContain('mine');
	});
	test('a shipped host below an own one still names its own publisher', () => {
		const index = withOwn({ id: 'lse', name: 'LSE', domains: ['lse.ac.uk'] });
		expect(index.byUrl('https://www.lse.ac.uk/x')?.id).toBe('lse');
		expect(index.byUrl('https://blogs.lse.ac.uk/x')?.id).toBe('lse-blogs');
	});
	test('an own grant', () => {
		const grant = { id: 'propublica-terms', name: 'G', words: 'Anyone.' };
		expect(withOwn({ id: 'mine', name: 'Mine', grant }).byGrant('propublica-terms')?.id).toBe(
			'mine',
		);
	});
});

test.each<[string, string | null, string]>([
	['stack-exchange', '2009-01-01', 'CC-BY-SA-2.5'],
	['stack-exchange', '2011-04-07', 'CC-BY-SA-2.5'],
	['stack-exchange', '2011-04-08', 'CC-BY-SA-3.0'],
	['stack-exchange', '2018-05-01', 'CC-BY-SA-3.0'],
	['stack-exchange', '2018-05-02', 'CC-BY-SA-4.0'],
	['stack-exchange', '2018-04', 'CC-BY-SA-3.0'],
	['stack-exchange', '2018-05', 'several CC-BY-SA-3.0 CC-BY-SA-4.0'],
	['stack-exchange', '2011', 'several CC-BY-SA-2.5 CC-BY-SA-3.0'],
	['stack-exchange', '2026', 'CC-BY-SA-4.0'],
	['stack-exchange', null, 'several CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-4.0'],
	['stack-exchange', 'last summer', 'several CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-4.0'],
	// The page does not say when the licence changed.
	['waging-nonviolence', '2026-01-01', 'several CC-BY-SA-3.0 CC-BY-4.0'],
	['scidev', null, 'several CC-BY-3.0 CC-BY-2.0'],
	['mdn', null, 'CC-BY-SA-2.5 or later'],
	['knowol', null, 'CC-BY-NC-3.0-US or later'],
	['opendemocracy', '2020-01-01', 'per-article CC-BY-NC-4.0'],
	['global-voices', null, 'CC-BY-3.0'],
	['undark', '2020-01-01', 'none'],
])('licence of %s on %s: %s', (id, published, expected) => {
	const profile = shipped.byId(id);
	if (!profile) throw new Error(`no ${id}`);
	const found = licenseAt(profile, published);
	const ids = {
		license: () => [],
		several: () => (found.kind === 'several' ? found.licenses : []),
		'per-article': () => (found.kind === 'per-article' ? found.usual : []),
		none: () => [],
	}
		[found.kind]()
		.map((license) => license.id);
	const text =
		found.kind === 'license'
			? `${found.license.id}${found.orLater ? ' or later' : ''}`
			: [found.kind, ...ids].join(' ');
	expect(text).toBe(expected);
});

test.each<[string, ReturnType<typeof permissionsOf>]>([
	['propublica', { by: true, adapt: false, commercial: false, shareAlike: false }],
	['stack-exchange', { by: true, adapt: true, commercial: true, shareAlike: true }],
	['waging-nonviolence', { by: true, adapt: true, commercial: true, shareAlike: null }],
	['plus61j', { by: true, adapt: false, commercial: false, shareAlike: false }],
	['russia-insider', { by: null, adapt: true, commercial: true, shareAlike: null }],
	['digital-gov', { by: false, adapt: true, commercial: true, shareAlike: false }],
	['undark', { by: null, adapt: null, commercial: null, shareAlike: null }],
])('what %s allows', (id, expected) => {
	const profile = shipped.byId(id);
	expect(profile && permissionsOf(profile)).toEqual(expected);
});

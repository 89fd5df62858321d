import { describe, expect, test } from 'vitest';
import { blockedBy } from '../../../plugins/audit/counter/content-policy.ts';

const page = new URL('https://site.example/a/');
const image = (url = 'https://c.publisher.example/x/count.gif') => ({
	kind: 'img' as const,
	url: new URL(url),
});
const script = (rest: { nonce?: string; integrity?: string } = {}) => ({
	kind: 'script' as const,
	url: new URL('https://c.publisher.example/p.js'),
	nonce: '',
	integrity: '',
	...rest,
});

describe('a picture', () => {
	test.each([
		[''],
		["script-src 'none'"],
		['img-src *'],
		['img-src https:'],
		['IMG-SRC HTTPS:'],
		['img-src http:'],
		['img-src c.publisher.example'],
		['img-src *.publisher.example'],
		['img-src https://*.publisher.example'],
		['img-src http://c.publisher.example'],
		['img-src c.publisher.example:443'],
		['img-src c.publisher.example:*'],
		['img-src c.publisher.example/x/'],
		['img-src c.publisher.example/x/count.gif'],
		["default-src 'none'; img-src c.publisher.example"],
		["img-src *; img-src 'none'"],
		["img-src 'none' c.publisher.example"],
		["sandbox; img-src-elem 'none'"],
	])('is let in by %j', (policy) => {
		expect(blockedBy(policy, image(), page)).toBeNull();
	});

	test.each([
		["img-src 'none'", 'img-src'],
		['img-src', 'img-src'],
		["img-src 'self'", 'img-src'],
		['img-src data: blob:', 'img-src'],
		['img-src publisher.example', 'img-src'],
		['img-src *.c.publisher.example', 'img-src'],
		['img-src evil-c.publisher.example', 'img-src'],
		['img-src c.publisher.example:8443', 'img-src'],
		['img-src c.publisher.example/y/', 'img-src'],
		['img-src c.publisher.example/x/COUNT.gif', 'img-src'],
		["default-src 'self'", 'default-src'],
		["default-src 'self'\n; script-src *", 'default-src'],
		["img-src *, img-src 'self'", 'img-src'],
	])('is kept out by %j', (policy, name) => {
		expect(blockedBy(policy, image(), page)?.name).toBe(name);
	});

	test('of the site itself', () => {
		expect(blockedBy("img-src 'self'", image('https://site.example/c.gif'), page)).toBeNull();
	});
});

describe('a script', () => {
	test.each([
		["script-src 'nonce-aB'", { nonce: 'aB' }],
		["script-src 'sha256-abc='", { integrity: 'sha256-abc=' }],
		["script-src 'self' c.publisher.example", {}],
		["script-src 'none'; script-src-elem https:", {}],
		["img-src 'none'", {}],
	])('is let in by %j', (policy, rest) => {
		expect(blockedBy(policy, script(rest), page)).toBeNull();
	});

	test.each([
		["script-src 'nonce-aB'", { nonce: 'ab' }],
		["script-src 'sha256-abc='", { integrity: 'sha256-abc= sha256-def=' }],
		["script-src https: 'strict-dynamic' 'nonce-x'", {}],
		["script-src 'self'", {}],
		["script-src https:; script-src-elem 'self'", {}],
		["default-src 'self' 'unsafe-inline'", {}],
	])('is kept out by %j', (policy, rest) => {
		expect(blockedBy(policy, script(rest), page)).not.toBeNull();
	});
});

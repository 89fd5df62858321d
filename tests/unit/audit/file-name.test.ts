import { describe, expect, test } from 'vitest';
import { fileOf, isMadeFrom, originOf } from '../../../plugins/audit/media/file-name.ts';

function made(built: string, written: string): boolean {
	const [page, markdown] = [fileOf(built), fileOf(written)];
	return page !== null && markdown !== null && isMadeFrom(page, markdown);
}

describe('a file of a page is made from one of the article', () => {
	test.each([
		['/_astro/boats.Ab12CdEf.jpg', './boats.jpg'],
		['/_astro/boats.abcdefgh_abcdef.webp', './boats.jpg'],
		['/_astro/boats.nte2ZEDH_Z20EpHs.webp', './boats.png'],
		['/_astro/boats_Z20EpHs.webp', 'https://img.example/boats.png?w=80'],
		['/assets/boats-C3d4_f-h.js.jpg', './boats-C3d4_f-h.js.jpg'],
		['/build/boats-C3d4Ef6h.jpg', './boats.jpg'],
		['/out/boats-640.jpg', './boats.jpg'],
		['/out/boats@2x.jpg', './boats.jpg'],
		['/out/boats_hu_1a2b3c4d5e6f7a8b.jpg', './boats.jpg'],
		['/BOATS.JPG', './boats.jpg'],
		['/x/Boats%20at%20sea.jpg', './Boats at sea.jpg'],
		['/_vercel/image?url=%2F_astro%2Fboats.Ab12CdEf.jpg&w=80', './boats.jpg'],
		['/.netlify/images?url=/img/boats.jpg', './img/boats.jpg'],
		['/img/2026/cover.jpg', '../2026/cover.jpg'],
		['/_astro/cover.abcdefgh.jpg', './cover.jpg'],
	])('%s ← %s', (built, written) => {
		expect(made(built, written)).toBe(true);
	});
	test.each([
		['/boathouse.jpg', './boat.jpg'],
		['/boat-gallery.jpg', './boat.jpg'],
		['/boat-evenings.jpg', './boat.jpg'],
		['/boat-2.jpg', './boat.jpg'],
		['/boat_portrait.jpg', './boat.jpg'],
		['/cover.jpg', './cover.jpg'],
		['/img/1.jpg', './1.jpg'],
		['/cover-640.jpg', './cover.jpg'],
		['/boat.jpg', './boats.jpg'],
	])('%s is not %s', (built, written) => {
		expect(made(built, written)).toBe(false);
	});
	test.each(['', '#a', 'data:image/png;base64,AA', 'https://x.example/', 'https://'])(
		'%s names no file',
		(address) => {
			expect(fileOf(address)).toBeNull();
		},
	);
	test('what is made from one file keeps its first hash', () => {
		const written = fileOf('./boats.jpg');
		const origin = (built: string) => written && originOf(fileOf(built) ?? written, written);
		expect(origin('/_astro/boats.Ab12CdEf_Z1.webp')).toBe(origin('/_astro/boats.Ab12CdEf_Q9.avif'));
		expect(origin('/_astro/boats.Ab12CdEf.webp')).not.toBe(origin('/_astro/boats.Zz12CdEf.webp'));
	});
	test('long addresses take linear time', () => {
		made(`/${'boats-'.repeat(50_000)}1.jpg`, './boats.jpg');
		made(`/x?url=${'/x%3Furl='.repeat(50_000)}`, './boats.jpg');
	});
});

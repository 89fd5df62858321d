/**
 * What a real browser shows of a page, written for the browser: nothing of ours is at hand there.
 * The functions are sent as text, so they may use nothing from outside of themselves.
 */

/** One page to look at. */
export interface Sight {
	html: string;
	/** Names that the credit owes. */
	names: string[];
	/** Beginnings of the work's paragraphs. */
	work: string[];
}

/** What is seen of it, by window. */
export interface Seen {
	links: { href: string | null; rel: string; words: string; seen: Shown; alone: boolean }[];
	/** Whether each name is read outside of navigation. */
	names: Shown[];
	robots: string[];
	text: string;
}

/** `unsure`: it is drawn, but nothing can click it. */
export type Shown = 'yes' | 'no' | 'unsure';

/**
 * Draws pages in a frame and looks at them.
 *
 * @param sights pages
 * @param widths of windows, CSS pixels
 * @returns for each page what is seen at each width
 */
export function lookAt({ sights, widths }: { sights: Sight[]; widths: number[] }): Seen[][] {
	const frames = widths.map((width) => {
		const name = `frame-${width}`;
		const old = document.getElementById(name) as HTMLIFrameElement | null;
		if (old) return old;
		const frame = document.createElement('iframe');
		frame.id = name;
		frame.style.cssText = `width:${width}px;height:9000px;border:0;display:block`;
		document.body.append(frame);
		return frame;
	});
	return sights.map((sight) => frames.map((frame) => look(frame, sight)));

	function look(frame: HTMLIFrameElement, { html, names, work }: Sight): Seen {
		const shown = frame.contentDocument as Document;
		shown.open();
		shown.write(html);
		shown.close();
		const view = frame.contentWindow as Window & typeof globalThis;
		const links = Array.from(shown.querySelectorAll('a')).map((link) => ({
			href: link.getAttribute('href'),
			rel: link.getAttribute('rel') ?? '',
			words: link.textContent?.trim() ?? '',
			alone: !work.some(
				(text) =>
					(link.closest('p,h1,h2,h3') ?? link).textContent?.includes(text) ||
					link.textContent?.includes(text),
			),
			seen: /creativecommons|shoreline/i.test(link.href)
				? best(textsIn(link), view)
				: ('no' as const),
		}));
		const robots = Array.from(shown.querySelectorAll('meta[name="robots" i]'));
		return {
			links,
			names: names.map((name) => best(textsWith(name, shown), view)),
			robots: robots.map((meta) => meta.getAttribute('content') ?? ''),
			text: shown.documentElement?.textContent ?? '',
		};
	}

	function textsWith(name: string, shown: Document): Text[] {
		const found = shown.evaluate(`//text()[contains(., "${name}")]`, shown, null, 6, null);
		return Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at) as Text);
	}

	function textsIn(element: Element): Text[] {
		const walker = element.ownerDocument.createTreeWalker(element, 4);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		return texts.filter((text) => /[\p{L}\p{N}]/u.test(text.data));
	}

	function best(texts: Text[], view: Window & typeof globalThis): Shown {
		const all = texts.map((text) => isSeen(text, view));
		return all.includes('yes') ? 'yes' : all.includes('unsure') ? 'unsure' : 'no';
	}

	function isSeen(text: Text, view: Window & typeof globalThis): Shown {
		const element = text.parentElement;
		if (!element || element.closest('head,title,style,script,template,noscript,nav,select'))
			return 'no';
		if (
			element.closest('[inert],[aria-hidden="true" i],[role="navigation"],[hidden="until-found" i]')
		)
			return 'no';
		// `content-visibility: auto` is left out: what waits below the window is seen once it is scrolled to.
		const options = { opacityProperty: true, visibilityProperty: true };
		if (!element.checkVisibility(options)) return 'no';
		let opacity = 1;
		let deaf = false;
		let ground = '';
		for (let up: Element | null = element; up; up = up.parentElement) {
			const style = view.getComputedStyle(up);
			opacity *= Number(style.opacity);
			opacity *= Number(/opacity\(([\d.]+)\)/.exec(style.filter)?.[1] ?? 1);
			if (ground === '' && !/^rgba\(.*, 0\)$/.test(style.backgroundColor))
				ground = style.backgroundColor;
			if (style.pointerEvents === 'none') deaf = true;
		}
		if (opacity < 0.1) return 'no';
		const own = view.getComputedStyle(element);
		if (Number.parseFloat(own.fontSize) < 4) return 'no';
		const fill = own.getPropertyValue('-webkit-text-fill-color') || own.color;
		if (contrast(fill, ground === '' ? 'rgb(255, 255, 255)' : ground) < 1.1) return 'no';
		const range = view.document.createRange();
		range.selectNodeContents(text);
		const root = view.document.documentElement;
		let drawn = false;
		for (const box of Array.from(range.getClientRects())) {
			if (box.width < 2 || box.height < 2) continue;
			const x = box.left + box.width / 2;
			const y = box.top + box.height / 2;
			if (x < 0 || y < 0) continue;
			// What lies beside a narrow window is reached by scrolling; what lies far off is not looked for.
			if (x > root.clientWidth) {
				drawn ||= x < 3_000 && root.scrollWidth > x;
				continue;
			}
			const hit = view.document.elementFromPoint(x, y);
			if (hit && (hit === element || element.contains(hit))) return 'yes';
			// Where a page is longer than the frame nothing is hit.
			if (y > view.innerHeight) drawn = true;
			if (deaf) drawn = true;
		}
		return drawn ? 'unsure' : 'no';
	}

	function contrast(one: string, other: string): number {
		const [a, b] = [luminance(one), luminance(other)];
		if (a === null || b === null) return a === null ? 1 : 21;
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** WCAG 2.2, relative luminance; null for letters that are not there. */
	function luminance(color: string): number | null {
		const [r = 0, g = 0, b = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
		if (alpha < 0.1) return null;
		const linear = [r, g, b].map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
	}
}

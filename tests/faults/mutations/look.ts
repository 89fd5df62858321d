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
	links: { href: string | null; rel: string; words: string; seen: Shown }[];
	/** Whether each name is read outside of navigation. */
	names: Shown[];
	robots: string[];
	text: string;
}

/** `unsure`: it is drawn, but in part or where nothing can click it, or among the work's words. */
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
	const thirds = [1 / 6, 1 / 2, 5 / 6];
	const spots = thirds.flatMap((across) => thirds.map((down) => [across, down] as const));
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
			seen: /creativecommons|shoreline/i.test(link.href)
				? best(textsIn(link), view, work)
				: ('no' as const),
		}));
		const robots = Array.from(shown.querySelectorAll('meta[name="robots" i]'));
		return {
			links,
			names: names.map((name) => best(textsWith(name, shown), view, work)),
			robots: robots.map((meta) => meta.getAttribute('content') ?? ''),
			text: shown.documentElement?.textContent ?? '',
		};
	}

	function textsWith(name: string, shown: Document): Text[] {
		const found = shown.evaluate(`//text()[contains(., "${name}")]`, shown, null, 6, null);
		const texts = Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at));
		// Glued to other letters it is no name any more, but in scripts without spaces.
		const letter = /\p{Script=Han}/u.test(name) ? '(?!)' : '[\\p{L}\\p{N}]';
		const whole = new RegExp(`(?<!${letter})${name}(?!${letter})`, 'u');
		return (texts as Text[]).filter((text) => whole.test(text.data));
	}

	function textsIn(element: Element): Text[] {
		const walker = element.ownerDocument.createTreeWalker(element, 4);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		return texts.filter((text) => /[\p{L}\p{N}]/u.test(text.data));
	}

	function best(texts: Text[], view: Window & typeof globalThis, work: string[]): Shown {
		const all = texts.map((text) => {
			const seen = isSeen(text, view);
			// What stands among the words of the work may be the work's own.
			return seen === 'yes' && work.some((words) => passage(text, view).includes(words))
				? 'unsure'
				: seen;
		});
		return all.includes('yes') ? 'yes' : all.includes('unsure') ? 'unsure' : 'no';
	}

	/** The words that run on from a text without a block between, to both sides. */
	function passage(text: Text, view: Window & typeof globalThis): string {
		const flows = (node: Node): boolean =>
			node.nodeType === 3 ||
			(node.nodeType === 1 &&
				/^(?:inline|contents)$/.test(view.getComputedStyle(node as Element).display));
		let top: Node = text;
		while (top.parentElement && flows(top.parentElement)) top = top.parentElement;
		let words = top.textContent ?? '';
		for (let side = top.previousSibling; side && flows(side); side = side.previousSibling) {
			words = (side.textContent ?? '') + words;
		}
		for (let side = top.nextSibling; side && flows(side); side = side.nextSibling) {
			words += side.textContent ?? '';
		}
		return words;
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
		// An element counts as shown where only what is inside of it is skipped.
		const closed = element.closest('details:not([open])');
		if (closed && !closed.querySelector(':scope > summary')?.contains(element)) return 'no';
		if (view.getComputedStyle(element).contentVisibility === 'hidden') return 'no';
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
		const block = deaf ? null : blockOf(element, view);
		let drawn = false;
		let points = 0;
		let free = 0;
		let reached = false;
		for (const box of Array.from(range.getClientRects())) {
			if (box.width < 2 || box.height < 2) continue;
			for (const [across, down] of spots) {
				const x = box.left + box.width * across;
				const y = box.top + box.height * down;
				if (y < 0) continue;
				// What lies beside a narrow window is reached by scrolling; what lies far off is not looked for.
				if (x < 0 || x > root.clientWidth) {
					const far = x < 0 ? -x : x - root.clientWidth;
					const scrolls = x < 0 === (view.getComputedStyle(root).direction === 'rtl');
					drawn ||= scrolls && far < 3_000 && root.scrollWidth > root.clientWidth;
					continue;
				}
				// Where a page is longer than the frame nothing is hit.
				if (y > view.innerHeight) drawn = true;
				points += 1;
				const hits = view.document.elementsFromPoint(x, y);
				const at = hits.findIndex(
					(hit) => hit === element || hit === block || element.contains(hit),
				);
				if (at < 0 || hits.slice(0, at).some((hit) => covers(hit, element, view))) continue;
				free += 1;
				reached ||= at === 0;
			}
		}
		if (reached && free * 2 >= points) return 'yes';
		return drawn || free > 0 || (deaf && points > 0) ? 'unsure' : 'no';
	}

	/**
	 * The box whose lines hold an element: Chromium names it in place of an inline element in which
	 * something is positioned. Null where the element is clipped.
	 */
	function blockOf(element: Element, view: Window & typeof globalThis): Element | null {
		for (let up: Element | null = element; up; up = up.parentElement) {
			const { display, clipPath } = view.getComputedStyle(up);
			if (display !== 'inline') return up;
			if (clipPath !== 'none') return null;
		}
		return null;
	}

	/** Whether what lies on top of an element has paint of its own; what it is inside of lies below. */
	function covers(hit: Element, element: Element, view: Window & typeof globalThis): boolean {
		if (hit.contains(element)) return false;
		if (/^(?:img|video|canvas|iframe|svg|input|button)$/i.test(hit.tagName)) return true;
		const { backgroundColor, backgroundImage } = view.getComputedStyle(hit);
		return backgroundImage !== 'none' || !/^rgba\(.*, 0\)$/.test(backgroundColor);
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

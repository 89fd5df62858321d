import { ident } from 'css-tree';
import type { StyleRule } from '../visibility/inline-style.ts';
import { addressesInCss } from './css-addresses.ts';
import { splitAtCommas } from './css-tokens.ts';
import { type Block, matters, readBlock } from './declarations.ts';
import { readImport } from './import-rule.ts';
import { readKeyframes } from './keyframes-rule.ts';
import { oddFamily } from './odd-font.ts';
import { readProperty } from './property-rule.ts';
import type { Scope, SheetRules } from './rule-model.ts';
import { readScope } from './scope-rule.ts';
import { compileSelectors } from './selector.ts';
import { MAYBE, NO, type SelectorList } from './selector-model.ts';
import type { ItemSyntax, RuleSyntax, SheetSyntax } from './sheet-syntax.ts';
import { type AtRuleSyntax, type DeclarationSyntax, placeAt } from './sheet-syntax.ts';
import { supports } from './supports.ts';

const LONGEST_SELECTOR = 120;
/** Around the items of a sheet there is nothing. */
const OUTSIDE: Surroundings = {
	parent: null,
	prelude: '',
	media: [],
	doubtful: false,
	layer: [],
	scopes: [],
	isScope: false,
	offset: 0,
};

let unnamed = 0;

/** Reads the items of one style sheet, in their order, into its rules. */
export class RuleReader {
	readonly #sheet: SheetRules;
	readonly #syntax: SheetSyntax;
	readonly #path: string | null;
	/** Imports stand first (CSS Cascade 5, 2). */
	#importsOver = false;

	constructor(sheet: SheetRules, syntax: SheetSyntax, path: string | null) {
		this.#sheet = sheet;
		this.#syntax = syntax;
		this.#path = path;
	}

	readSheet(): void {
		this.#read(this.#syntax.items, OUTSIDE);
	}

	/** Nesting is as deep as the syntax lets it be. */
	#read(items: readonly ItemSyntax[], around: Surroundings): void {
		let loose: DeclarationSyntax[] = [];
		const flush = (): void => {
			if (around.parent !== null) this.#add(around.parent, loose, around);
			loose = [];
		};
		for (const item of items) {
			if (item.kind === 'declaration') {
				if (around.parent !== null) loose.push(item);
				continue;
			}
			flush();
			if (item.kind === 'at-rule') this.#atRule(item, around);
			else {
				this.#importsOver = true;
				const list = compileSelectors(item.prelude, around.parent, around.isScope);
				if (list === null) continue;
				const { prelude, offset } = item;
				this.#read(item.items, { ...around, parent: list, isScope: false, prelude, offset });
			}
		}
		flush();
	}

	#add(selectors: SelectorList, items: readonly DeclarationSyntax[], around: Surroundings): void {
		const addresses = items
			.flatMap(({ value }) => addressesInCss(value))
			.filter((address) => !address.startsWith('data:') && !address.startsWith('#'));
		if (addresses.length > 0) {
			this.#sheet.loading.push({ selectors, scopes: around.scopes, addresses });
		}
		const declarations = items.filter(matters);
		if (declarations.length === 0) return;
		const text = around.prelude.replace(/\s+/g, ' ');
		const rule: StyleRule = {
			path: this.#path,
			...placeAt(this.#syntax.lines, around.offset),
			selector: text.length > LONGEST_SELECTOR ? `${text.slice(0, LONGEST_SELECTOR)}…` : text,
		};
		let block: Block | null = null;
		this.#sheet.steps.push({
			kind: 'rule',
			selectors,
			media: around.media,
			doubtful: around.doubtful,
			layer: around.layer,
			scopes: around.scopes,
			block() {
				block ??= readBlock(declarations, rule);
				return block;
			},
		});
	}

	#atRule(item: AtRuleSyntax, around: Surroundings): void {
		const { name, prelude, items } = item;
		const top = around.parent === null && around.layer.length === 0 && around.media.length === 0;
		if (items === null) {
			if (name === 'layer') {
				for (const each of splitAtCommas(prelude)) {
					this.#sheet.steps.push({ kind: 'layer', layer: [...around.layer, layerName(each)] });
				}
			} else if (name === 'import' && top && !this.#importsOver) {
				const found = readImport(prelude);
				if (found !== null) this.#sheet.steps.push({ kind: 'import', ...found });
			} else if (name !== 'charset') this.#importsOver = true;
			return;
		}
		this.#importsOver = true;
		switch (name) {
			case 'media':
				this.#read(items, { ...around, media: [...around.media, prelude] });
				break;
			case 'supports': {
				const answer = supports(prelude);
				const doubtful = around.doubtful || answer === MAYBE;
				if (answer !== NO) this.#read(items, { ...around, doubtful });
				break;
			}
			case 'container':
				this.#read(items, { ...around, doubtful: true });
				break;
			case 'layer': {
				const layer = [...around.layer, prelude === '' ? nameless() : layerName(prelude)];
				this.#sheet.steps.push({ kind: 'layer', layer });
				this.#read(items, { ...around, layer });
				break;
			}
			case 'scope':
				this.#scope(items, prelude, item.offset, around);
				break;
			case 'keyframes':
			case '-webkit-keyframes':
				this.#keyframes(prelude, items);
				break;
			case 'font-face': {
				const family = oddFamily(items);
				if (family !== null) this.#sheet.oddFonts.add(family);
				break;
			}
			case 'property':
				this.#sheet.properties.set(ident.decode(prelude), readProperty(items));
				break;
		}
	}

	#scope(
		items: readonly ItemSyntax[],
		prelude: string,
		offset: number,
		around: Surroundings,
	): void {
		const scope = readScope(prelude, around.parent);
		if (scope === null) return;
		const scopes = [...around.scopes, scope];
		// What stands loose in the block is about the scope's root itself.
		const parent = compileSelectors(':where(:scope)', null);
		this.#read(items, {
			...around,
			scopes,
			parent,
			isScope: true,
			prelude: `@scope ${prelude}`,
			offset,
		});
	}

	#keyframes(prelude: string, items: readonly ItemSyntax[]): void {
		const name = ident.decode(prelude.replace(/^["']|["']$/g, ''));
		const ruleOf = (frame: RuleSyntax): StyleRule => ({
			path: this.#path,
			...placeAt(this.#syntax.lines, frame.offset),
			selector: `@keyframes ${prelude} ${frame.prelude}`,
		});
		this.#sheet.keyframes.set(name, readKeyframes(items, ruleOf));
	}
}

/** No two layers without a name are the same one; no name that is written has a NUL in it. */
function nameless(): string {
	unnamed += 1;
	return `\0${unnamed}`;
}

function layerName(text: string): string {
	return text
		.trim()
		.split('.')
		.map((part) => ident.decode(part.trim()))
		.join('.');
}

interface Surroundings {
	/** Selectors of the rule around. */
	parent: SelectorList | null;
	prelude: string;
	offset: number;
	media: readonly string[];
	doubtful: boolean;
	/** Names from the outermost layer inwards. */
	layer: readonly string[];
	scopes: readonly Scope[];
	/** Directly inside `@scope`, where selectors have no rule around them. */
	isScope: boolean;
}

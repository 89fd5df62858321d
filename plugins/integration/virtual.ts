import type { Options } from '../options.ts';

/** Module through which components and the dev middleware get the options: they live in another module graph. */
const id = 'virtual:creditline';
const resolved = `\0${id}`;

/** Type declarations of the virtual module. */
export const virtualTypes = `declare module '${id}' {
	export const options: import('astro-creditline').Options;
	export const root: string;
	export const site: string | null;
	export const dev: { base: string; overlay: boolean };
}
`;

/** Vite plugin that serves the options of the integration. */
export function virtualOptions(data: VirtualOptions): {
	name: string;
	resolveId(source: string): string | undefined;
	load(source: string): string | undefined;
} {
	return {
		name: 'creditline:options',
		resolveId: (source) => (source === id ? resolved : undefined),
		load(source) {
			if (source !== resolved) return undefined;
			return Object.entries(data)
				.map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
				.join('\n');
		},
	};
}

export interface VirtualOptions {
	options: Options;
	/** Absolute path of the project. */
	root: string;
	site: string | null;
	dev: {
		/** Of the dev server, with a slash at its end. */
		base: string;
		/** False where the project has switched Vite's overlay off. */
		overlay: boolean;
	};
}

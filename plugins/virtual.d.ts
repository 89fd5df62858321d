declare module 'virtual:creditline' {
	export const options: import('./options.ts').Options;
	export const root: string;
	export const site: string | null;
	export const dev: { base: string; overlay: boolean };
}

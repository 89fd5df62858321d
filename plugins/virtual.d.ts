declare module 'virtual:creditline' {
	export const options: import('./options.ts').Options;
	export const root: string;
	export const site: string | null;
	export const dev: { base: string; overlay: boolean };
}

declare module 'virtual:creditline/styles.css' {}

declare module 'virtual:creditline/credits' {
	const credits: {
		title: string;
		lang: string;
		dir: 'ltr' | 'rtl';
		sections: { by: string; heading: string; html: string }[];
	};
	export default credits;
}

declare module 'virtual:creditline/credits-layout' {
	const Layout: (props: Record<string, unknown>) => unknown;
	export default Layout;
}

declare module 'virtual:creditline/image-credits' {
	type Credit = { rights: import('./images/rights.ts').Rights; mark: string };
	export const byContent: Record<string, Credit>;
	export const byAddress: Record<string, Credit>;
}

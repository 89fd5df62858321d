export * from './licenses/index.ts';
export { compileTerms, type ResolveTerms } from './resolve.ts';

export * from './licenses/index.ts';
export { compileTerms } from './resolve.ts';

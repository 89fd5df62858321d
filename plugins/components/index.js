export { default as Credit } from './Credit.astro';

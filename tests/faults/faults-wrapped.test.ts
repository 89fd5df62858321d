import { testFaults } from './caught.ts';
import { wraps } from './wraps.ts';

testFaults(wraps.slice(5));

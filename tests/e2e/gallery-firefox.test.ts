import { describe } from 'vitest';
import { testGallery } from './gallery.ts';

// A file of its own: both browsers go through the states side by side.
describe('firefox', () => {
  testGallery('firefox');
});

import { describe } from 'vitest';
import { testGallery } from './gallery.ts';

// A file of its own: both browsers go through the states side by side.
describe('chromium', () => {
  testGallery('chromium');
});

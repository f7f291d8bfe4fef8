/**
 * Preact runs effects after the next frame, at the latest after 35 ms. A view that changed at the very end of a file would run them when the test's window is gone
 * already, and fail a run of which every test passed.
 */
import { afterAll } from 'vitest';

afterAll(() => new Promise((resolve) => setTimeout(resolve, 60)));

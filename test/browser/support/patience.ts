/** A browser that starts, and a spreadsheet that loads, take longer than a test may by default. */
jest.setTimeout(120_000);

// Which language an HTML answer says that it is in, as a screen reader needs to know.

import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.js';

describe('the language of an html page', () => {
  const ask = async (args: readonly string[]): Promise<string> => {
    const options = ['--graph', 'tests/query/fixtures/policies.trig', '--format', 'html'];
    return (await runCli(['query', ...args, ...options])).out;
  };

  test('is the one that was asked for; what is in English says so', async () => {
    const html = await ask(['country-duties', '--country', 'FR', '--lang', 'ES']);
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('<h1 lang="en">');
    expect(html).toContain('<thead lang="en">');
    expect(html).toMatch(/<td lang="es"><a [^>]*>Obligación<\/a><\/td>/u);
    expect(html).toContain('<td lang="en">yes</td>');
    expect(html).toMatch(/<p lang="en">One row for each duty/u);
  });

  test.each([
    ['English without being asked', ['country-duties', '--country', 'FR']],
    [
      'English where nothing is in the language that was asked for',
      ['country-duties', '--country', 'FR', '--lang', 'et'],
    ],
    ['English where there are no rows', ['country-duties', '--country', 'EE', '--lang', 'es']],
  ])('is %s', async (_name, args) => {
    const html = await ask(args);
    expect(html).toContain('<html lang="en">');
    expect(html).toMatch(/<h1>/u);
  });
});
